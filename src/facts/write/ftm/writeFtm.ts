import type { Extract } from '../Extract.js';
import { readBatches } from '../readBatches.js';
import { FTM_PLACES } from './FTM_PLACES.js';
import { writeFtmEntity } from './writeFtmEntity.js';
import { writeFtmFact } from './writeFtmFact.js';

/** One entity a line: those that others refer to first, kind by kind. */
export async function* writeFtm(extract: Extract): AsyncIterable<string> {
  const kinds = [...extract.model.kinds.values()].filter(({ section }) => section !== '');
  const [placed, others] = [true, false].map((wanted) => kinds.filter(({ name }) => name in FTM_PLACES === wanted));
  for (const kind of [...(placed ?? []), ...(others ?? [])]) {
    const place = FTM_PLACES[kind.name];
    for await (const { records, around } of readBatches(extract, kind, 'citations.source', 'member')) {
      for (const record of records) {
        yield `${JSON.stringify(place ? writeFtmEntity(record, around, place) : writeFtmFact(record, around))}\n`;
      }
    }
  }
}
