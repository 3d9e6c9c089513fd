import { createHash } from 'node:crypto';
import { JSONParser } from '@streamparser/json';
import type { FileRecord } from '../Format.js';
import { guessClass } from './guessClass.js';

/** A record of a Popolo document, with the name of the list that it stands in. */
export interface PopoloValue {
  readonly list: string;
  readonly record: Readonly<Record<string, unknown>>;
  /** What the parser says where the text isn't JSON any more: there is no record then. */
  readonly broken: string | null;
}

/**
 * The records of a document of lists (`{"persons": […], …}`), of a bare list, or of single records one after the other.
 * A text that isn't JSON ends with a record that says where.
 */
export async function* listPopoloRecords(text: AsyncIterable<string>, file: string): AsyncIterable<FileRecord> {
  const reader = new RecordStream(file);
  let start = '';
  for await (const chunk of text) {
    start += chunk;
    // What sort of document it is shows in how it begins.
    if (start.length < START && !reader.open) continue;
    reader.write(start);
    start = '';
    yield* reader.take();
    if (reader.broken) return;
  }
  if (start !== '') reader.write(start);
  reader.end();
  yield* reader.take();
}

const START = 16_384;

class RecordStream {
  broken = false;
  readonly #counts = new Map<string, number>();
  #parser: JSONParser | null = null;
  #records: FileRecord[] = [];

  constructor(readonly file: string) {}

  get open(): boolean {
    return this.#parser !== null;
  }

  write(chunk: string): void {
    this.#parser ??= this.#open(chunk);
    if (!this.broken) this.#parser.write(chunk);
  }

  end(): void {
    if (this.#parser && !this.broken && !this.#parser.isEnded) this.#parser.end();
  }

  take(): FileRecord[] {
    const records = this.#records;
    this.#records = [];
    return records;
  }

  #open(start: string): JSONParser {
    // `$.*.*` are the records of a document's lists, `$.*` those of a bare list, `$` single ones.
    const lists = hasLists(start);
    const bare = start.trimStart().startsWith('[');
    const single = !lists && !bare;
    const paths = [lists ? '$.*.*' : bare ? '$.*' : '$'];
    const parser = new JSONParser({ paths, keepStack: false, ...(single ? { separator: '\n' } : {}) });
    parser.onValue = ({ value, key, stack }) => {
      // The fields of `meta` are no records.
      if (typeof key !== 'number' && !single) return;
      this.#add(lists ? String(stack[1]?.key) : null, value);
    };
    parser.onError = (error) => {
      this.broken = true;
      this.#push('', { list: '', record: {}, broken: error.message }, 'the file');
    };
    return parser;
  }

  #add(named: string | null, value: unknown): void {
    const record = typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : { value };
    const list = named ?? guessClass(record);
    const at = this.#counts.get(list) ?? 0;
    this.#counts.set(list, at + 1);
    const { id } = record;
    const known = typeof id === 'string' || typeof id === 'number';
    const name = known ? `${list}/${id}` : `${list}[${at}]`;
    this.#push(known ? name : `${list}/${digest(record)}`, { list, record, broken: null }, name);
  }

  #push(key: string, value: PopoloValue, record: string): void {
    this.#records.push({ key, value, place: { file: this.file, line: null, column: null, record } });
  }
}

/** Whether a document's lists have names. A record that stands alone begins with its id or name, and may have lists too. */
function hasLists(start: string): boolean {
  if (/^\s*\{\s*"(?:@type|id|name|label|role|\w+_id|member|person|organization)"/.test(start)) return false;
  return /"(?:persons|people|organizations|memberships|posts|events|areas)"\s*:\s*\[\s*[{\]]/.test(start);
}

function digest(record: object): string {
  return createHash('sha256').update(JSON.stringify(record)).digest('hex').slice(0, 12);
}
