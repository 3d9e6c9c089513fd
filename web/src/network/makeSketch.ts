import type { NetworkPageQuery } from '../generated/documents.js';
import type { Sketch } from './Sketch.js';

/** The whole of a network, whatever of it is shown: filters change nobody's place. */
export function makeSketch({ nodes, links }: NetworkPageQuery['neighbourhood'], centers: readonly string[]): Sketch {
  const known = new Set(nodes.map(({ id }) => id));
  const edges = new Map<string, readonly [string, string]>();
  for (const { from, to } of links) {
    if (from === to || !known.has(from) || !known.has(to)) continue;
    const edge = from < to ? ([from, to] as const) : ([to, from] as const);
    edges.set(edge.join(' '), edge);
  }
  return {
    nodes: [...known].sort(),
    edges: [...edges].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, edge]) => edge),
    centers: centers.filter((id) => known.has(id)),
  };
}
