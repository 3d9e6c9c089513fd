import { UndirectedGraph } from 'graphology';
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
/** Pixels around the nodes, for their names. */
const PADDING = 110;

/** The network as sigma draws it. Beside it stands a list that says the same. */
export function NetworkDrawing({ graph, label, onClick, onDrawn }: Props) {
  const place = useRef<HTMLDivElement>(null);
  const shown = useRef(graph);
  const drawing = useRef<Sigma<NetworkNode, NetworkEdge> | null>(null);
  useEffect(() => {
    if (!place.current) return undefined;
    const ink = getComputedStyle(place.current).color;
    let pointed: string | null = null;
    const sigma = new Sigma<NetworkNode, NetworkEdge>(new UndirectedGraph(), place.current, {
      renderEdgeLabels: true,
      labelFont: 'Be Vietnam Pro, sans-serif',
      labelColor: { color: ink },
      edgeLabelColor: { color: ink },
      defaultEdgeColor: '#9aa0a8',
      labelRenderedSizeThreshold: 5,
      stagePadding: Math.min(PADDING, place.current.clientWidth / 6),
      edgeReducer: (edge, data) =>
        shown.current.size <= FEW || (pointed !== null && shown.current.hasExtremity(edge, pointed))
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
    drawing.current = sigma;
    onDrawn(sigma);
    return () => {
      drawing.current = null;
      onDrawn(null);
      sigma.kill();
    };
  }, [onClick, onDrawn]);
  useEffect(() => {
    shown.current = graph;
    drawing.current?.setGraph(graph);
    performance.mark('network drawn');
  }, [graph]);
  return <div ref={place} className="network-drawing" role="img" aria-label={label} />;
}
