import { UndirectedGraph } from 'graphology';
import forceAtlas2 from 'graphology-layout-forceatlas2';
import type { LinkedFragment, TieFragment } from '../generated/documents.js';
import type { Words } from '../language/Words.js';
import { KIND_COLORS } from './KIND_COLORS.js';
import { nameTie } from './nameTie.js';

export interface NetworkNode {
  label: string;
  kind: LinkedFragment['__typename'];
  color: string;
  size: number;
  x: number;
  y: number;
}

export interface NetworkEdge {
  label: string;
  size: number;
}

const ROUNDS = 300;
const MOST_LETTERS = 30;

/**
 * The graph of a network, laid out: the same one always in the same way, from a circle by ForceAtlas2. Nodes that `places`
 * knows begin where they were, so that a network which grows keeps its shape.
 */
export function makeGraph(
  nodes: readonly LinkedFragment[],
  ties: readonly TieFragment[],
  places: ReadonlyMap<string, { readonly x: number; readonly y: number }>,
  words: Words,
): UndirectedGraph<NetworkNode, NetworkEdge> {
  const graph = new UndirectedGraph<NetworkNode, NetworkEdge>();
  nodes.forEach(({ __typename: kind, id, name }, at) => {
    const angle = (2 * Math.PI * at) / nodes.length;
    const place = places.get(id) ?? { x: Math.cos(angle), y: Math.sin(angle) };
    graph.addNode(id, { label: shorten(name), kind, color: KIND_COLORS[kind], size: 1, ...place });
  });
  for (const tie of ties) {
    const { from, to } = tie;
    if (from === to || !graph.hasNode(from) || !graph.hasNode(to)) continue;
    const label = nameTie(tie, words);
    // All that joins two is one line, on which each word stands once: lines upon each other can't be read.
    if (!graph.hasEdge(from, to)) graph.addEdge(from, to, { label, size: 1.5 });
    else {
      graph.updateEdgeAttributes(from, to, (edge) => ({
        label: edge.label.split(', ').includes(label) ? edge.label : `${edge.label}, ${label}`,
        size: edge.size + 0.5,
      }));
    }
  }
  graph.forEachNode((id) => {
    graph.setNodeAttribute(id, 'size', 4 + 3 * Math.sqrt(graph.degree(id)));
  });
  forceAtlas2.assign(graph, {
    iterations: ROUNDS,
    settings: { ...forceAtlas2.inferSettings(graph), adjustSizes: true },
  });
  return graph;
}

/** A name on a drawing; the list beside it has all of it. */
function shorten(name: string): string {
  if (name.length <= MOST_LETTERS) return name;
  const cut = name.lastIndexOf(' ', MOST_LETTERS);
  return `${name.slice(0, cut > 0 ? cut : MOST_LETTERS)} …`;
}
