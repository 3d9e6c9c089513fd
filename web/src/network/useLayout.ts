import type { UndirectedGraph } from 'graphology';
import { useEffect } from 'react';
import { layOut } from './layOut.js';
import type { NetworkEdge, NetworkNode } from './makeGraph.js';
import type { Places, Sketch } from './Sketch.js';

/** Nodes that are laid out before one could notice; more are drawn first, and find their places meanwhile. */
const FEW = 150;
const ROUNDS = 300;

/** Lays out a graph, and tells each time where its nodes are. */
export function useLayout(
  graph: UndirectedGraph<NetworkNode, NetworkEdge>,
  onMoved: (graph: UndirectedGraph<NetworkNode, NetworkEdge>) => void,
): void {
  useEffect(() => {
    if (graph.order <= FEW) {
      layOut(graph, ROUNDS);
      onMoved(graph);
      return undefined;
    }
    const worker = new Worker(new URL('./layout.worker.ts', import.meta.url), { type: 'module' });
    worker.onmessage = ({ data }: MessageEvent<Places>) => {
      const places = new Map(data);
      graph.updateEachNodeAttributes((id, node) => ({ ...node, ...places.get(id) }), { attributes: ['x', 'y'] });
      onMoved(graph);
    };
    const sketch: Sketch = {
      nodes: graph.mapNodes((id, { x, y, size }) => [id, { x, y, size }]),
      edges: graph.mapEdges((_, __, from, to) => [from, to]),
    };
    worker.postMessage(sketch);
    return () => {
      worker.terminate();
    };
  }, [graph, onMoved]);
}
