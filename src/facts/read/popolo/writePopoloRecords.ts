import type { FileRecord } from '../Format.js';
import type { PopoloValue } from './listPopoloRecords.js';

/** Records as a document of lists. They come in the order of their lists, as they stood in the file. */
export async function* writePopoloRecords(records: AsyncIterable<FileRecord>): AsyncIterable<string> {
  let open: string | null = null;
  for await (const { value } of records) {
    const { list, record, broken } = value as PopoloValue;
    if (broken !== null) continue;
    if (open !== list) yield `${open === null ? '{' : '\n],'}\n${JSON.stringify(list)}: [`;
    yield `${open === list ? ',' : ''}\n${JSON.stringify(record)}`;
    open = list;
  }
  yield open === null ? '{}\n' : '\n]\n}\n';
}
