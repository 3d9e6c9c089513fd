import { UndirectedGraph } from 'graphology';
import type { LinkedFragment, TieFragment } from '../generated/documents.js';
import type { Words } from '../language/Words.js';
import { KIND_LOOKS, type Shape } from './KIND_LOOKS.js';
import { nameTie } from './nameTie.js';

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

/** Radians between two neighbours of a spiral in which no two stand behind each other. */
const GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5));

/**
 * The graph of a network, before it is laid out: always in the same way, on a spiral with those in the middle who have most
 * ties. Nodes that `places` knows begin where they were, so that a network which grows keeps its shape.
 */
export function makeGraph(
  nodes: readonly LinkedFragment[],
  ties: readonly TieFragment[],
  places: ReadonlyMap<string, { readonly x: number; readonly y: number }>,
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
  byTies.forEach((id, at) => {
    const [radius, angle] = [Math.sqrt(at), at * GOLDEN_ANGLE];
    const place = places.get(id) ?? { x: radius * Math.cos(angle), y: radius * Math.sin(angle) };
    graph.mergeNodeAttributes(id, { ...place, size: 4 + 3 * Math.sqrt(graph.degree(id)) });
  });
  return graph;
}
