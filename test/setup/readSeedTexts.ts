import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import type { SeedDataset } from '../../src/facts/SeedDataset.js';
import { readSeed } from '../../src/facts/readSeed.js';
import { readModel } from '../../src/model/readModel.js';
import { readSchema } from '../../src/model/readSchema.js';

const model = readModel(readSchema(new URL('../../schema/', import.meta.url)));

/** Reads seed files that a test has as texts, by name; with `reports`, the texts that their quotes are held against. */
export async function readSeedTexts(
  files: Readonly<Record<string, string>>,
  reports: Readonly<Record<string, string>> = {},
): Promise<SeedDataset[]> {
  const folder = await mkdtemp(join(tmpdir(), 'cochair-seed-'));
  // Files are named as seen from here; a test knows them by their names alone.
  const nameFile = (text: string): string => text.replaceAll(`${relative(process.cwd(), folder)}/`, '');
  try {
    await mkdir(join(folder, 'texts'));
    for (const [name, text] of Object.entries(files)) await writeFile(join(folder, name), text);
    for (const [name, text] of Object.entries(reports)) await writeFile(join(folder, 'texts', name), text);
    const datasets = await readSeed(model, folder, join(folder, 'texts'));
    return datasets.map(({ dataset, statements }) => ({
      dataset: { ...dataset, file: nameFile(dataset.file) },
      statements: statements.map((one) => ({
        ...one,
        place: { ...one.place, file: nameFile(one.place.file) },
      })),
    }));
  } catch (error) {
    if (error instanceof Error) error.message = nameFile(error.message);
    throw error;
  } finally {
    await rm(folder, { recursive: true });
  }
}
