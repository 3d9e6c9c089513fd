import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runCochair } from './runCochair.js';
import type { ScratchNeo4j } from './useScratchNeo4j.js';

/** Imports a document that a test has at hand, as the dataset of this name. */
export async function importDocument({ settings }: ScratchNeo4j, dataset: string, document: object): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'cochair-document-'));
  try {
    const file = join(folder, `${dataset}.json`);
    await writeFile(file, JSON.stringify(document));
    const { code, said } = await runCochair(settings, 'import', file);
    if (code !== 0) throw new Error(said);
  } finally {
    await rm(folder, { recursive: true });
  }
}
