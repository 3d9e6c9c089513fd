import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const project = fileURLToPath(new URL('.', import.meta.url));

/** The pages that browsers get, and what else they are made of. */
const pages = [
  { name: 'playground', made: [] },
  { name: 'web', made: ['client', join('src', 'server')] },
];

for (const { name, made } of pages) {
  const inputs = [name, 'package-lock.json', ...made].map((input) => join(project, input));
  const page = join(project, 'dist', name, 'index.html');
  if (existsSync(page) && statSync(page).mtimeMs >= newest(inputs)) continue;
  console.log(`Building ${name}/ …`);
  // Loaded only now: it takes longer than finding out that there is nothing to do.
  const { build } = await import('vite');
  await build({ configFile: join(project, name, 'vite.config.ts'), logLevel: 'warn' });
}

/** Counts folders too: theirs is the only time that tells of a deleted file. */
function newest(paths) {
  return Math.max(
    ...paths.map((path) => {
      const stat = statSync(path);
      if (!stat.isDirectory()) return stat.mtimeMs;
      return Math.max(stat.mtimeMs, newest(readdirSync(path).map((name) => join(path, name))));
    }),
  );
}
