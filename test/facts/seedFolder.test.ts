import { fileURLToPath } from 'node:url';
import type { SeedDataset } from '../../src/facts/SeedDataset.js';
import { readSeed } from '../../src/facts/readSeed.js';
import { readModel } from '../../src/model/readModel.js';
import { readSchema } from '../../src/model/readSchema.js';
import { sharedSources } from '../setup/sharedSources.js';

const model = readModel(readSchema(new URL('../../schema/', import.meta.url)));
const folder = fileURLToPath(new URL('../../seed', import.meta.url));
const withTexts = sharedSources ? it : it.skip;

it('the seed is right in itself', async () => {
  const datasets = await readSeed(model, folder, null);
  expect(datasets.map(({ dataset }) => dataset.name)).toContain('bocongan-2023-12-22');
  expect(listQuotes(datasets).length).toBeGreaterThan(0);
});

withTexts(`the seed’s quotes are the texts’ words${sharedSources ? '' : ' (skipped: no texts at hand)'}`, async () => {
  const datasets = await readSeed(model, folder, sharedSources);
  const [source] = datasets.find(({ dataset }) => dataset.name === 'bocongan-2023-12-22')?.statements ?? [];
  const text = String(source?.properties.text);
  const quotes = listQuotes(datasets).filter(({ id }) => id.startsWith('bocongan-2023-12-22.'));
  for (const { properties } of quotes) {
    expect(text.slice(Number(properties.start), Number(properties.end))).toBe(properties.quote);
  }
});

function listQuotes(datasets: readonly SeedDataset[]): SeedDataset['statements'] {
  return datasets.flatMap(({ statements }) => statements.filter(({ kind }) => kind.name === 'Citation'));
}
