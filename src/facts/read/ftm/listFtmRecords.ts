import type { FileRecord } from '../Format.js';
import { isRecord } from '../isRecord.js';
import { listJsonItems } from '../json/listJsonItems.js';
import { makeContentKey } from '../makeContentKey.js';
import { detectFtmLayout } from './detectFtmLayout.js';
import type { FtmValue } from './FtmValue.js';

/** The entities of a stream; a line that is no JSON is one of them. */
export async function* listFtmRecords(text: AsyncIterable<string>, file: string): AsyncIterable<FileRecord> {
  for await (const { line, path, value: parsed, broken } of listJsonItems(text, detectFtmLayout)) {
    const value: FtmValue = { parsed, broken };
    const id = findId(parsed);
    const name = id ?? (line === null && !broken ? `entity ${Number(path[0] ?? 0) + 1}` : undefined);
    const place = { file, line, column: line === null ? null : 1, ...(name === undefined ? {} : { record: name }) };
    const key = id ?? (line === null ? makeContentKey(parsed) : `line ${line}`);
    yield { key, place, value, cutOff: broken?.text === null };
  }
}

/** Undefined for what has none. */
function findId(parsed: unknown): string | undefined {
  if (!isRecord(parsed)) return undefined;
  const { id } = isRecord(parsed.entity) ? parsed.entity : parsed;
  return (typeof id === 'string' && id !== '') || typeof id === 'number' ? String(id) : undefined;
}
