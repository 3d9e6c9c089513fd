import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ScratchNeo4j } from './useScratchNeo4j.js';
import { runCochair } from './runCochair.js';

/** What an export says, and what it says again after it was imported into an empty graph. */
export interface ExportedTwice {
  readonly first: string;
  readonly second: string;
  /** What the import said. */
  readonly said: string;
}

/** Exports the graph, empties it, imports what was exported, and exports that. */
export async function exportAgain(neo4j: ScratchNeo4j, format: string, ...extent: string[]): Promise<ExportedTwice> {
  const folder = await mkdtemp(join(tmpdir(), 'cochair-export-'));
  const run = async (...args: string[]): Promise<string> => {
    const { code, said } = await runCochair(neo4j.settings, ...args);
    if (code !== 0) throw new Error(`cochair ${args.join(' ')} ended with ${String(code)}:\n${said}`);
    return said;
  };
  try {
    const [one, two] = [join(folder, 'one'), join(folder, 'two')];
    await run('export', '--format', format, ...extent, '--output', one);
    await neo4j.database.run('MATCH (n) DETACH DELETE n', {});
    const said = await run('import', one, '--dataset', 'exported');
    await run('export', '--format', format, '--output', two);
    return { first: await readFile(one, 'utf8'), second: await readFile(two, 'utf8'), said };
  } finally {
    await rm(folder, { recursive: true });
  }
}
