import type { FileRecord } from '../Format.js';
import { isRecord } from '../isRecord.js';
import { type JsonItem, listJsonItems } from '../json/listJsonItems.js';
import { makeContentKey } from '../makeContentKey.js';
import { detectPopoloLayout } from './detectPopoloLayout.js';
import { findClass } from './findClass.js';
import { guessClass } from './guessClass.js';
import { isPopoloDocument } from './isPopoloDocument.js';
import { NAMELESS } from './NAMELESS.js';
import type { PopoloValue } from './PopoloValue.js';

/**
 * The records of a document of lists (`{"persons": […], …}`), of a bare list, or of single records and documents one
 * after the other. A text that isn't JSON ends with a record that says where.
 */
export async function* listPopoloRecords(text: AsyncIterable<string>, file: string): AsyncIterable<FileRecord> {
  const counts = new Map<string, number>();
  for await (const item of listJsonItems(text, detectPopoloLayout)) {
    for (const value of listValues(item)) {
      const count = counts.get(value.list ?? '') ?? 0;
      counts.set(value.list ?? '', count + 1);
      const { key, name } = nameRecord(value, count, item.line);
      const cutOff = value.broken?.text === null;
      yield { key, place: { file, line: item.line, column: null, record: name }, value, cutOff };
    }
  }
}

function* listValues({ path, value, broken }: JsonItem): Iterable<PopoloValue> {
  const [list, at] = path;
  if (broken) yield { list: null, record: null, broken };
  else if (path.length === 2 && typeof list === 'string') yield* listValue(list, at, value);
  else if (isRecord(value) && isPopoloDocument(new Set(Object.keys(value)))) {
    for (const [name, records] of Object.entries(value)) {
      if (typeof records !== 'object' || records === null) continue;
      for (const [key, record] of Object.entries(records)) {
        yield* listValue(name, Array.isArray(records) ? Number(key) : key, record);
      }
    }
  } else yield guess(value);
}

function guess(record: unknown): PopoloValue {
  return { list: isRecord(record) ? (guessClass(record) ?? null) : null, record, broken: null };
}

/** A record of a list; or of a map of records by their ids, as some write one. What else a document says has no place. */
function* listValue(list: string, at: string | number | undefined, value: unknown): Iterable<PopoloValue> {
  if (list === NAMELESS) yield guess(value);
  else if (typeof at === 'number') yield { list, record: value, broken: null };
  else if (list === 'meta') return;
  else if (findClass(list) && isRecord(value)) yield { list, record: { id: at, ...value }, broken: null };
  else yield { list: at === undefined ? list : `${list}.${at}`, record: value, broken: null };
}

function nameRecord({ list, record, broken }: PopoloValue, at: number, line: number | null): Naming {
  if (broken) return line === null ? { key: 'end', name: 'the file' } : { key: `line ${line}`, name: `line ${line}` };
  const id = isRecord(record) ? record.id : undefined;
  if ((typeof id === 'string' && id !== '') || typeof id === 'number') {
    const name = `${list ?? NAMELESS}/${id}`;
    return { key: name, name };
  }
  return { key: `${list ?? NAMELESS}/${makeContentKey(record)}`, name: `${list ?? NAMELESS}[${at}]` };
}

interface Naming {
  readonly key: string;
  /** For people who look for it in the file. */
  readonly name: string;
}
