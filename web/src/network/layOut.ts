import { UndirectedGraph } from 'graphology';
import forceAtlas2 from 'graphology-layout-forceatlas2';
import { placeOnSpiral } from './placeOnSpiral.js';
import { sizeOf } from './sizeOf.js';
import type { Places, Sketch } from './Sketch.js';

interface Placed {
  x: number;
  y: number;
  size: number;
}

const ROUNDS = 300;
/** How often whoever watches is told where they are, before they are settled. */
const STEPS = 10;
/** Centers that are added one by one; those before them at once, as all are where there are many nodes, or it would take long. */
const ONE_BY_ONE = 3;
const MANY = 500;

/**
 * Where the nodes of a network are, by ForceAtlas2. The same network always in the same way, and one that has grown in the
 * shape that it had before: those around its first center are laid out first, then those around the next join them.
 */
export function layOut(sketch: Sketch, onStep: (places: Places) => void = () => undefined): Places {
  const { nodes, edges, centers } = sketch;
  let places: Places = new Map();
  const first = nodes.length > MANY ? centers.length : Math.max(1, centers.length - ONE_BY_ONE);
  for (let count = Math.min(first, centers.length); count <= centers.length; count += 1) {
    const open = new Set(centers.slice(0, count));
    const joined = edges.filter(([from, to]) => open.has(from) || open.has(to));
    const present = new Set([...open, ...joined.flat()]);
    const last = count === centers.length;
    const graph = drawGraph(last ? nodes : nodes.filter((id) => present.has(id)), last ? edges : joined, places);
    const rounds = ROUNDS / STEPS;
    for (let step = 0; step < STEPS; step += 1) {
      forceAtlas2.assign(graph, {
        iterations: rounds,
        settings: { ...forceAtlas2.inferSettings(graph), adjustSizes: true },
      });
      places = new Map(graph.mapNodes((id, { x, y }) => [id, { x, y }]));
      onStep(places);
    }
  }
  return places;
}

/** Those who have a place stay there; others begin on a spiral, with those in the middle who have most ties. */
function drawGraph(
  nodes: readonly string[],
  edges: readonly (readonly [string, string])[],
  places: Places,
): UndirectedGraph<Placed> {
  const graph = new UndirectedGraph<Placed>();
  for (const id of nodes) graph.addNode(id, { x: 0, y: 0, size: 1 });
  for (const [from, to] of edges) graph.addEdge(from, to);
  const byTies = [...nodes].sort((one, other) => graph.degree(other) - graph.degree(one));
  const [hub] = byTies;
  const most = hub === undefined ? 0 : graph.degree(hub);
  byTies.forEach((id, at) => {
    const place = places.get(id) ?? placeOnSpiral(at);
    graph.mergeNodeAttributes(id, { ...place, size: sizeOf(graph.degree(id), most, nodes.length) });
  });
  return graph;
}
