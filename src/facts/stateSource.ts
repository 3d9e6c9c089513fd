import type { Model } from '../model/Model.js';
import type { Dataset } from './Dataset.js';
import type { Spool } from './import/Spool.js';

/** A dataset that came in as records is a source of its own, unless its file says what it is: its records are cited from it. */
export async function stateSource(model: Model, spool: Spool, dataset: Dataset): Promise<void> {
  const { name, title, publisher, url, file } = dataset;
  const kind = model.kinds.get('Source');
  if (!kind) throw new Error('The SDL has no Source.');
  await spool.flush();
  if (await spool.has(kind, name)) return;
  const given = Object.entries({ title, publisher, url }).flatMap(([key, value]) =>
    value === null ? [] : [[key, value]],
  );
  const place = { file, line: null, column: null };
  const properties = Object.fromEntries(given) as Record<string, string>;
  await spool.add({ kind, id: name, properties, parts: {}, relations: {}, place, places: new Map() });
}
