import { createHash } from 'node:crypto';

/** What a record without an id is known by: its content, so that the same record has the same key in the next file. */
export function makeContentKey(record: unknown): string {
  return createHash('sha256').update(JSON.stringify(record)).digest('hex').slice(0, 12);
}
