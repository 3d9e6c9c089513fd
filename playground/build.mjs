import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const project = fileURLToPath(new URL('..', import.meta.url));
const inputs = [join(project, 'playground'), join(project, 'package-lock.json')];
const page = join(project, 'dist', 'playground', 'index.html');

if (!existsSync(page) || statSync(page).mtimeMs < newest(inputs)) {
  console.log('Building the playground …');
  // Loaded only now: it takes longer than finding out that there is nothing to do.
  const { build } = await import('vite');
  await build({ configFile: join(project, 'playground', 'vite.config.ts'), logLevel: 'warn' });
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
