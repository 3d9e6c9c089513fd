import type { SeedDataset } from '../../src/facts/SeedDataset.js';
import type { Model } from '../../src/model/Model.js';
import type { MemoryRecord } from './MemoryRecord.js';

/** The records as the importer takes them: always under one id, so that each random graph replaces the one before. */
export function makeDataset(model: Model, records: readonly MemoryRecord[]): SeedDataset {
  const place = { file: 'random', line: 1, column: 1 };
  const statements = records.map(({ kind: name, id, properties, parts, relations }) => {
    const kind = model.kinds.get(name);
    if (!kind) throw new Error(`The SDL knows no ${name}.`);
    return { kind, id, properties, parts, relations, place, places: new Map() };
  });
  const unknown = { publisher: null, licence: null, url: null };
  return { dataset: { name: 'random', title: 'Random', file: 'random', seed: true, ...unknown }, statements };
}
