import { UndirectedGraph } from 'graphology';
import { layOut } from './layOut.js';
import type { Places, Sketch } from './Sketch.js';

const STEPS = 10;
const ROUNDS = 30;

/** Lays out a large network beside the page, and tells where its nodes are, step by step until they are settled. */
self.onmessage = ({ data: { nodes, edges } }: MessageEvent<Sketch>) => {
  const graph = new UndirectedGraph<Sketch['nodes'][number][1]>();
  for (const [id, place] of nodes) graph.addNode(id, place);
  for (const [from, to] of edges) graph.addEdge(from, to);
  for (let step = 0; step < STEPS; step += 1) {
    layOut(graph, ROUNDS);
    const places: Places = graph.mapNodes((id, { x, y }) => [id, { x, y }]);
    self.postMessage(places);
  }
};
