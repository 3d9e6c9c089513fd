import { readdirSync, readFileSync } from 'node:fs';
import { cp, mkdir, symlink, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { transformSync } from '@swc/core';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** The sources as a plain Node process can run them, with what they need beside them: for tests that kill such a process. */
export async function compileSources(folder: string): Promise<void> {
  for (const name of readdirSync(join(ROOT, 'src/database'), { recursive: true, encoding: 'utf8' })) {
    if (!name.endsWith('.ts')) continue;
    const source = readFileSync(join(ROOT, 'src/database', name), 'utf8');
    const { code } = transformSync(source, {
      jsc: { target: 'es2022', parser: { syntax: 'typescript' } },
      module: { type: 'nodenext' },
      isModule: true,
    });
    const target = join(folder, 'dist/database', name.replace(/ts$/, 'js'));
    await mkdir(dirname(target), { recursive: true });
    await writeFile(target, code);
  }
  await cp(join(ROOT, 'neo4j'), join(folder, 'neo4j'), { recursive: true });
  await symlink(join(ROOT, 'node_modules'), join(folder, 'node_modules'));
  await writeFile(join(folder, 'package.json'), '{"type":"module"}');
}
