import type { FileRecord } from '../Format.js';
import { NAMELESS } from './NAMELESS.js';
import type { PopoloValue } from './PopoloValue.js';

/**
 * Records as a document of lists; one document a line where they stood in lines, so that one that is no JSON can stand
 * among them. They come in the order of their lists, as they stood in the file; where a list comes again, so does a
 * document: no list may stand in one twice.
 */
export async function* writePopoloRecords(records: AsyncIterable<FileRecord>): AsyncIterable<string> {
  const written = new Set<string>();
  let open: string | null = null;
  for await (const { value, place } of records) {
    const { list, record, broken } = value as PopoloValue;
    const name = list ?? NAMELESS;
    if (place.line !== null) yield `${broken?.text ?? JSON.stringify({ [name]: [record] })}\n`;
    if (place.line !== null || broken) continue;
    if (name !== open && written.has(name)) {
      yield END;
      open = null;
      written.clear();
    }
    if (open !== name) yield `${open === null ? '{' : '\n],'}\n${JSON.stringify(name)}: [`;
    yield `${open === name ? ',' : ''}\n${JSON.stringify(record)}`;
    written.add((open = name));
  }
  if (open !== null) yield END;
}

const END = '\n]\n}\n';
