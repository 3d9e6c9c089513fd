import type { UndirectedGraph } from 'graphology';
import { useEffect, useRef } from 'react';
import Sigma from 'sigma';
import type { NetworkEdge, NetworkNode } from './makeGraph.js';

interface Props {
  readonly graph: UndirectedGraph<NetworkNode, NetworkEdge>;
  readonly label: string;
  readonly onClick: (id: string) => void;
  /** Told of the drawing, to make a picture of it; of null when it is gone. */
  readonly onDrawn: (sigma: Sigma<NetworkNode, NetworkEdge> | null) => void;
}

/** Edges that can have their words all at once; of more, those of the node that somebody points at have. */
const FEW = 12;

/** The network as sigma draws it. Beside it stands a list that says the same. */
export function NetworkDrawing({ graph, label, onClick, onDrawn }: Props) {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!place.current) return undefined;
    const ink = getComputedStyle(place.current).color;
    let pointed: string | null = null;
    const sigma = new Sigma<NetworkNode, NetworkEdge>(graph, place.current, {
      renderEdgeLabels: true,
      labelFont: 'Be Vietnam Pro, Segoe UI, system-ui, Noto Sans, sans-serif',
      labelColor: { color: ink },
      edgeLabelColor: { color: ink },
      defaultEdgeColor: '#9aa0a8',
      labelRenderedSizeThreshold: 5,
      edgeReducer: (edge, data) =>
        graph.size <= FEW || (pointed !== null && graph.hasExtremity(edge, pointed))
          ? { ...data, forceLabel: pointed !== null }
          : { ...data, label: '' },
    });
    const point = (node: string | null) => {
      pointed = node;
      sigma.refresh({ skipIndexation: true });
    };
    sigma.on('enterNode', ({ node }) => {
      point(node);
    });
    sigma.on('leaveNode', () => {
      point(null);
    });
    sigma.on('clickNode', ({ node }) => {
      onClick(node);
    });
    onDrawn(sigma);
    return () => {
      onDrawn(null);
      sigma.kill();
    };
  }, [graph, onClick, onDrawn]);
  return <div ref={place} className="network-drawing" role="img" aria-label={label} />;
}
