import { foldWords } from '../../../text/foldWords.js';
import type { GraphRecord } from '../../GraphRecord.js';
import type { Extract } from '../Extract.js';
import type { Batch } from '../readBatches.js';
import { describeCitations } from './describeCitations.js';
import { describeOwn } from './describeOwn.js';
import { hasEdges } from './hasEdges.js';
import { labelFact } from './labelFact.js';
import { listKinds } from './listKinds.js';
import { listRelations } from './listRelations.js';
import type { NetworkNode } from './NetworkNode.js';
import { readProvenBatches } from './readProvenBatches.js';

/** All that edges can join: the entities of an extract, its facts that give no edge, and whoever else they name. */
export async function* listNodes(extract: Extract): AsyncIterable<NetworkNode> {
  // Of these alone the ids are kept: few datasets leave others to state much of what they refer to.
  const others = new Set<string>();
  for (const kind of listKinds(extract.model, 'Entity')) {
    for await (const batch of readProvenBatches(extract, kind)) {
      for (const record of batch.records) yield describeNode(record, String(record.properties.name), batch.around);
      yield* listOthers(batch, others);
    }
  }
  for (const kind of listKinds(extract.model, 'Fact')) {
    const carried = kind.shortcuts.flatMap(({ carries }) => carries);
    for await (const batch of readProvenBatches(extract, kind)) {
      for (const record of batch.records) {
        if (hasEdges(record)) continue;
        yield describeNode(record, labelFact(record, carried) ?? kind.name, batch.around);
      }
      yield* listOthers(batch, others);
    }
  }
}

function describeNode(record: GraphRecord, label: string, around: ReadonlyMap<string, GraphRecord>): NetworkNode {
  const { id, kind } = record;
  const values = { kind: kind.name, folded: foldWords(label), ...describeOwn(record) };
  return { id, label, values: { ...values, ...describeCitations(record, around) } };
}

/** What the extract doesn't hold: an edge to it needs a node, too. */
function* listOthers({ records, around }: Batch, others: Set<string>): Iterable<NetworkNode> {
  for (const { kind, relations } of records) {
    for (const id of listRelations(kind).flatMap(({ name }) => relations[name] ?? [])) {
      if (around.has(id) || others.has(id)) continue;
      others.add(id);
      yield { id, label: id, values: {} };
    }
  }
}
