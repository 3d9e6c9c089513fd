import type { Extract } from '../Extract.js';
import { drawFact } from './drawFact.js';
import { drawRelations } from './drawRelations.js';
import { hasEdges } from './hasEdges.js';
import { listKinds } from './listKinds.js';
import type { NetworkEdge } from './NetworkEdge.js';
import { readProvenBatches } from './readProvenBatches.js';

/** What joins the nodes that listNodes gives. */
export async function* listEdges(extract: Extract): AsyncIterable<NetworkEdge> {
  for (const kind of listKinds(extract.model, 'Entity')) {
    for await (const { records, around } of readProvenBatches(extract, kind)) {
      for (const record of records) yield* drawRelations(record, around);
    }
  }
  for (const kind of listKinds(extract.model, 'Fact')) {
    for await (const { records, around } of readProvenBatches(extract, kind)) {
      for (const record of records) yield* (hasEdges(record) ? drawFact : drawRelations)(record, around);
    }
  }
}
