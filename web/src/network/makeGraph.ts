import { UndirectedGraph } from 'graphology';
import type { LinkedFragment, TieFragment } from '../generated/documents.js';
import type { Words } from '../language/Words.js';
import { KIND_LOOKS, type Shape } from './KIND_LOOKS.js';
import { nameTie } from './nameTie.js';
import { placeOnSpiral } from './placeOnSpiral.js';
import { sizeOf } from './sizeOf.js';
import type { Places } from './Sketch.js';

export interface NetworkNode {
  label: string;
  kind: LinkedFragment['__typename'];
  type: Shape;
  color: string;
  size: number;
  x: number;
  y: number;
}

export interface NetworkEdge {
  label: string;
  size: number;
}

/** The graph of what is shown of a network, each node at its place; those that have none yet on a spiral, with those in the middle who have most ties. */
export function makeGraph(
  nodes: readonly LinkedFragment[],
  ties: readonly TieFragment[],
  places: Places,
  words: Words,
): UndirectedGraph<NetworkNode, NetworkEdge> {
  const graph = new UndirectedGraph<NetworkNode, NetworkEdge>();
  for (const { __typename: kind, id, name } of nodes) {
    const { color, shape } = KIND_LOOKS[kind];
    graph.addNode(id, { label: name, kind, type: shape, color, size: 1, x: 0, y: 0 });
  }
  for (const { from, to, fact } of ties) {
    if (from === to || !graph.hasNode(from) || !graph.hasNode(to)) continue;
    const label = nameTie(fact, words);
    // All that joins two is one line, on which each word stands once: lines upon each other can't be read.
    if (!graph.hasEdge(from, to)) graph.addEdge(from, to, { label, size: 1.5 });
    else {
      graph.updateEdgeAttributes(from, to, (edge) => ({
        label: edge.label.split(', ').includes(label) ? edge.label : `${edge.label}, ${label}`,
        size: edge.size + 0.5,
      }));
    }
  }
  const byTies = graph.nodes().sort((one, other) => graph.degree(other) - graph.degree(one));
  const most = Math.max(0, ...byTies.slice(0, 1).map((id) => graph.degree(id)));
  byTies.forEach((id, at) => {
    const place = places.get(id) ?? placeOnSpiral(at);
    graph.mergeNodeAttributes(id, { ...place, size: sizeOf(graph.degree(id), most, graph.order) });
  });
  return graph;
}
