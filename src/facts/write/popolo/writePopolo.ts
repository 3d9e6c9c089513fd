import type { Kind } from '../../../model/Model.js';
import { OWN_LISTS } from '../../read/popolo/OWN_LISTS.js';
import { describeFields } from '../describeFields.js';
import type { Extract } from '../Extract.js';
import { readBatches } from '../readBatches.js';
import { NATIVE_KEYS } from './NATIVE_KEYS.js';
import { snakeKeys } from './snakeKeys.js';
import { writePopoloRecord } from './writePopoloRecord.js';

/** A document of Popolo's lists, then of those that it has no class for; a record a line. */
export async function* writePopolo(extract: Extract): AsyncIterable<string> {
  let lists = 0;
  for (const [list, records] of listRecords(extract)) {
    let count = 0;
    for await (const record of records) {
      if (count === 0) yield `${lists === 0 ? '{' : ','}\n${JSON.stringify(list)}: [\n`;
      yield `${count === 0 ? '' : ',\n'}${JSON.stringify(record)}`;
      count += 1;
    }
    if (count === 0) continue;
    yield '\n]';
    lists += 1;
  }
  // A document without any list would be taken for a record.
  yield lists === 0 ? '{"persons": []}\n' : '\n}\n';
}

function* listRecords(extract: Extract): Iterable<[list: string, records: AsyncIterable<object>]> {
  const find = (name: string): Kind => {
    const kind = extract.model.kinds.get(name);
    if (!kind) throw new Error(`The SDL has no ${name}.`);
    return kind;
  };
  for (const [list, { kind, keys }] of Object.entries(NATIVE_KEYS))
    yield [list, writeNative(extract, find(kind), keys)];
  for (const [list, own] of Object.entries(OWN_LISTS)) if (own) yield [list, writeOwn(extract, find(own.kind))];
}

async function* writeNative(
  extract: Extract,
  kind: Kind,
  keys: Readonly<Record<string, string>>,
): AsyncIterable<object> {
  for await (const { records, around } of readBatches(extract, kind, 'citations.source', 'member')) {
    for (const record of records) yield writePopoloRecord(record, keys, around);
  }
}

/** In the SDL's own terms. */
async function* writeOwn(extract: Extract, kind: Kind): AsyncIterable<object> {
  for await (const record of extract.read(kind)) {
    yield { id: record.id, ...(snakeKeys(describeFields(record)) as object) };
  }
}
