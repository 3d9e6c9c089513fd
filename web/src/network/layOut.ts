import type { UndirectedGraph } from 'graphology';
import forceAtlas2 from 'graphology-layout-forceatlas2';

interface Placed {
  x: number;
  y: number;
  size: number;
}

/** Moves nodes by ForceAtlas2, from where they are, for so many rounds: the same graph always in the same way. */
export function layOut<Node extends Placed>(graph: UndirectedGraph<Node>, rounds: number): void {
  forceAtlas2.assign(graph, {
    iterations: rounds,
    settings: { ...forceAtlas2.inferSettings(graph), adjustSizes: true },
  });
}
