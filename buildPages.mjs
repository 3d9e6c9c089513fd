import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

const project = fileURLToPath(new URL('.', import.meta.url));

/** The pages that browsers get, and what else they are made of. */
const pages = [
  { name: 'playground', made: [] },
  { name: 'web', made: ['client', join('src', 'server')] },
];

for (const { name, made } of pages) {
  const inputs = [name, 'package-lock.json', 'buildPages.mjs', ...made].map((input) => join(project, input));
  const page = join(project, 'dist', name, 'index.html');
  if (existsSync(page) && statSync(page).mtimeMs >= newest(inputs)) continue;
  console.log(`Building ${name}/ …`);
  // Loaded only now: it takes longer than finding out that there is nothing to do.
  const { build } = await import('vite');
  await build({ configFile: join(project, name, 'vite.config.ts'), logLevel: 'warn' });
  packFiles(join(project, 'dist', name, 'assets'));
  if (name === 'web') await writeQuestions(join(project, name, 'src', 'generated', 'documents.ts'));
}

/** Lays all that the explorer asks beside it, for a server that knows it before anybody asks. */
async function writeQuestions(documents) {
  const { runnerImport } = await import('vite');
  const { module } = await runnerImport(documents, { configFile: false, logLevel: 'warn' });
  const named = Object.entries(module).filter(([name]) => name.endsWith('Document'));
  const questions = named.map(([, document]) => document.toString());
  writeFileSync(join(project, 'dist', 'web', 'questions.json'), JSON.stringify(questions));
}

/** Lays beside each text what is sent to browsers that take it packed, as all do. */
function packFiles(folder) {
  for (const name of readdirSync(folder)) {
    if (!/\.(js|css|svg)$/.test(name)) continue;
    const content = readFileSync(join(folder, name));
    // The highest quality takes ten times as long for a twentieth less.
    const params = { [constants.BROTLI_PARAM_QUALITY]: 9 };
    writeFileSync(join(folder, `${name}.br`), brotliCompressSync(content, { params }));
    writeFileSync(join(folder, `${name}.gz`), gzipSync(content));
  }
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
