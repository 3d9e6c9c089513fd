import { readFile, readdir } from 'node:fs/promises';
import { join, relative } from 'node:path';
import type { Model } from '../model/Model.js';
import { checkAcrossFiles } from './check/checkAcrossFiles.js';
import { checkCycles } from './check/checkCycles.js';
import { checkReferences } from './check/checkReferences.js';
import { checkSeedFile } from './check/checkSeedFile.js';
import { comparePlaces } from './comparePlaces.js';

import type { Dataset } from './Dataset.js';
import type { Problem } from './Problem.js';
import { ProblemsError } from './ProblemsError.js';
import { readSeedFile } from './read/readSeedFile.js';
import { readTexts } from './read/readTexts.js';
import type { SeedDataset } from './SeedDataset.js';
import type { Statement } from './Statement.js';

/**
 * Reads and checks every YAML file of a folder, quotes against the texts of `textsFolder` where there is one.
 * Throws a ProblemsError that lists all problems of all files: nothing is imported from a seed that isn't whole.
 */
export async function readSeed(model: Model, folder: string, textsFolder: string | null): Promise<SeedDataset[]> {
  const names = (await readdir(folder)).filter((name) => /\.ya?ml$/.test(name)).sort();
  const findText = await readTexts(textsFolder);
  const problems: Problem[] = [];
  const datasets: SeedDataset[] = [];
  for (const name of names) {
    const file = relative(process.cwd(), join(folder, name));
    const seed = readSeedFile(model, file, await readFile(join(folder, name), 'utf8'));
    const checked = checkSeedFile(seed, findText);
    // A file of the folder names all that it speaks of.
    const references = seed.problems.length === 0 ? checkReferences(checked.statements) : [];
    problems.push(...[...checked.problems, ...references].sort(comparePlaces));
    const { source } = seed;
    if (!source) continue;
    datasets.push({ dataset: describeSource(source, file), statements: checked.statements });
  }
  problems.push(...checkAcrossFiles(datasets));
  problems.push(...checkCycles(datasets.flatMap(({ statements }) => statements)));
  if (problems.length > 0) throw new ProblemsError(problems);
  return datasets;
}

/** A seed file is a dataset of its own, called as its source is. */
function describeSource({ id, properties }: Statement, file: string): Dataset {
  const text = (name: string): string | null => (properties[name] === undefined ? null : String(properties[name]));
  const [publisher, url] = [text('publisher'), text('url')];
  return { name: id, title: text('title') ?? id, publisher, licence: null, url, file, seed: true };
}
