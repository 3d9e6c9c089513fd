import { MultiUndirectedGraph, type UndirectedGraph } from 'graphology';
import { write } from 'graphology-gexf/browser';
import type { TieFragment } from '../generated/documents.js';
import type { Words } from '../language/Words.js';
import type { NetworkEdge, NetworkNode } from './makeGraph.js';
import { nameTie } from './nameTie.js';

/** The network as GEXF: nodes as they are drawn, and each tie an edge of its own, by the id of the fact that it is. */
export function writeGexf(
  graph: UndirectedGraph<NetworkNode, NetworkEdge>,
  ties: readonly TieFragment[],
  words: Words,
): string {
  const whole = new MultiUndirectedGraph<NetworkNode, { label: string; fact: string }>();
  graph.forEachNode((id, node) => whole.addNode(id, node));
  for (const { from, to, fact } of ties) {
    if (from === to || !whole.hasNode(from) || !whole.hasNode(to)) continue;
    // A fact can join several: who came, and for whom.
    whole.mergeEdgeWithKey([fact.id, from, to].join(' '), from, to, { label: nameTie(fact, words), fact: fact.id });
  }
  return write(whole);
}
