import type { Extract } from '../Extract.js';
import { readBatches } from '../readBatches.js';
import { CONTEXT } from './CONTEXT.js';
import { describeRecord } from './describeRecord.js';

/** One document with one flat `@graph`, a record a line. */
export async function* writeJsonLd(extract: Extract): AsyncIterable<string> {
  yield `{"@context":${JSON.stringify(CONTEXT)},"@graph":[`;
  let separator = '\n';
  for (const kind of extract.model.kinds.values()) {
    // What no file states isn't said of the world, but of this graph: its datasets.
    if (kind.section === '') continue;
    for await (const { records, around } of readBatches(extract, kind, 'member')) {
      for (const record of records) {
        yield `${separator}${JSON.stringify(describeRecord(record, around))}`;
        separator = ',\n';
      }
    }
  }
  yield '\n]}\n';
}
