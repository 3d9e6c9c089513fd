import { stringify } from 'csv-stringify/sync';
import { OWN_COLUMNS } from '../../read/table/OWN_COLUMNS.js';
import type { Extract } from '../Extract.js';
import { readBatches } from '../readBatches.js';
import { writeRow } from './writeRow.js';

/** A row for each participation, below a header. */
export async function* writeTable(extract: Extract): AsyncIterable<string> {
  yield stringify([[...OWN_COLUMNS]]);
  const kind = extract.model.kinds.get('Participation');
  if (!kind) throw new Error('The SDL has no Participation.');
  const paths = ['event', 'participant', 'onBehalfOf', 'citations.source'];
  for await (const { records, around } of readBatches(extract, kind, ...paths)) {
    yield stringify(records.map((record) => writeRow(record, around)));
  }
}
