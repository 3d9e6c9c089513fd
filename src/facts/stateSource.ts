import type { Model } from '../model/Model.js';
import type { Dataset } from './Dataset.js';
import type { Statement } from './Statement.js';

/** A dataset that came in as records is a source of its own: what its records are cited from. */
export function stateSource(model: Model, { name, title, publisher, url, file }: Dataset): Statement {
  const kind = model.kinds.get('Source');
  if (!kind) throw new Error('The SDL has no Source.');
  const given = Object.entries({ title, publisher, url }).flatMap(([key, value]) =>
    value === null ? [] : [[key, value]],
  );
  const place = { file, line: null, column: null };
  const properties = Object.fromEntries(given) as Record<string, string>;
  return { kind, id: name, properties, parts: {}, relations: {}, place, places: new Map() };
}
