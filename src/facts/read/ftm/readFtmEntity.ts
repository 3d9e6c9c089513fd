import { isRecord } from '../isRecord.js';
import { isSaid } from '../isSaid.js';
import { listOf } from '../listOf.js';
import { makeContentKey } from '../makeContentKey.js';
import { writeText } from '../writeText.js';

/** An entity of a stream: each property has a list of values. */
export interface FtmEntity {
  readonly id: string;
  readonly schema: string;
  readonly caption: string | null;
  /** Ids that it had before it was joined with others: in other datasets, mostly. */
  readonly referents: readonly string[];
  readonly properties: Readonly<Record<string, readonly unknown[]>>;
  /** What our own exports add. */
  readonly cochair: unknown;
}

/** Null for what is no entity: without a schema. One without an id is known by its content. */
export function readFtmEntity(value: unknown): FtmEntity | null {
  if (!isRecord(value)) return null;
  const { id, schema, caption, referents, properties, cochair } = value;
  if (typeof schema !== 'string' || schema === '') return null;
  const given = isRecord(properties) ? Object.entries(properties) : [];
  return {
    id: (typeof id === 'string' || typeof id === 'number') && id !== '' ? String(id) : makeContentKey(value),
    schema,
    caption: typeof caption === 'string' && caption.trim() !== '' ? caption : null,
    referents: listOf(referents).map(writeText),
    properties: Object.fromEntries(given.map(([name, one]) => [name, listOf(one).filter(isSaid)])),
    cochair,
  };
}
