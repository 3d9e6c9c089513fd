import { useEffect, useMemo } from 'react';
import { layOut } from './layOut.js';
import type { Places, Sketch } from './Sketch.js';

/** Nodes that are laid out before one could notice; more are drawn first, and find their places meanwhile. */
const FEW = 150;

/** Where the nodes of a network are: at once where there are few; else null, and whoever waits is told as it goes. */
export function useLayout(sketch: Sketch, onMoved: (places: Places) => void): Places | null {
  const few = sketch.nodes.length <= FEW;
  const settled = useMemo(() => (few ? layOut(sketch) : null), [few, sketch]);
  useEffect(() => {
    if (few) return undefined;
    const worker = new Worker(new URL('./layout.worker.ts', import.meta.url), { type: 'module' });
    worker.onmessage = ({ data }: MessageEvent<Places>) => {
      onMoved(data);
    };
    worker.postMessage(sketch);
    return () => {
      worker.terminate();
    };
  }, [few, sketch, onMoved]);
  return settled;
}
