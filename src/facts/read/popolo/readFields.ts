import { isSaid } from '../isSaid.js';
import { listOf } from '../listOf.js';
import { trimDate } from '../trimDate.js';
import { lookUp } from '../lookUp.js';
import { writeText } from '../writeText.js';
import { FIELDS } from './FIELDS.js';
import { POPOLO_CLASSES, type PopoloClass, type PopoloEntityClass } from './POPOLO_CLASSES.js';

type PopoloRecord = Readonly<Record<string, unknown>>;

interface FieldReaders {
  /** The id of what a key refers to, by id or embedded. */
  readonly refer: (record: PopoloRecord, key: string, list: PopoloEntityClass) => string | undefined;
  /** Told of what has no place. */
  readonly pass: (name: string) => void;
}

/** What a record says under the keys that its class has a place for. */
export interface PopoloFields {
  readonly fields: Record<string, unknown>;
  readonly images: readonly unknown[];
  readonly identifiers: readonly object[];
}

/** Reads a record's keys by the table; in the order of the table, so that the file's order decides nothing. */
export function readFields(list: PopoloClass, record: PopoloRecord, { refer, pass }: FieldReaders): PopoloFields {
  const table = FIELDS[list] ?? {};
  const kind = POPOLO_CLASSES[list];
  const fields: Record<string, unknown> = {};
  const images: unknown[] = [];
  const identifiers: object[] = [];
  const put = (to: string, value: unknown, key: string): void => {
    if (!isSaid(value)) return;
    fields[to] ??= value;
    if (fields[to] !== value) pass(`${kind}.${key}`);
  };
  for (const [key, rule] of Object.entries(table)) {
    const value = record[key];
    if (!isSaid(value)) continue;
    if (rule.as === 'text') put(rule.to, value, key);
    else if (rule.as === 'date') put(rule.to, trimDate(value), key);
    else if (rule.as === 'image') images.push(value);
    else if (rule.as === 'identifier') {
      identifiers.push(...listOf(value).map((one) => ({ scheme: rule.scheme, identifier: writeText(one) })));
    } else if (rule.as === 'reference') {
      const id = refer(record, key, rule.list);
      if (rule.to !== null) put(rule.to, id, key);
    }
  }
  for (const [key, value] of Object.entries(record)) {
    if (isSaid(value) && !lookUp(table, key)) pass(`${kind}.${key}`);
  }
  // Our own exports list there what their citations say.
  if (listOf(record.sources).length > 1 && !isSaid(record.cochair)) pass(`${kind}.sources (another source)`);
  return { fields, images, identifiers };
}
