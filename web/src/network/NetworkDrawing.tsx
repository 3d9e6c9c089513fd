import { UndirectedGraph } from 'graphology';
import { useLayoutEffect, useRef } from 'react';
import Sigma from 'sigma';
import { useLanguage } from '../language/useLanguage.js';
import { drawHover } from './drawHover.js';
import { writeLabels } from './writeLabels.js';
import type { NetworkEdge, NetworkNode } from './makeGraph.js';
import { NODE_PROGRAMS } from './NODE_PROGRAMS.js';

interface Props {
  readonly graph: UndirectedGraph<NetworkNode, NetworkEdge>;
  readonly label: string;
  readonly onClick: (id: string) => void;
  /** Told of the drawing, to make a picture of it; of null when it is gone. */
  readonly onDrawn: (sigma: Sigma<NetworkNode, NetworkEdge> | null) => void;
}

const FONT = '"Be Vietnam Pro"';

/** Edges that can have their words all at once; of more, those of the node that somebody points at have. */
const FEW = 12;
/** How much of a drawing is around the nodes, for names of those at the edge; in pixels, that much at most. */
const PADDING = { part: 0.06, most: 48 };

/** What sigma draws with; some browsers have none, or have it switched off. Looked for once, while the answer is under way. */
const HAS_WEB_GL = document.createElement('canvas').getContext('webgl2') !== null;

/** The network as sigma draws it. Beside it stands a list that says the same. */
export function NetworkDrawing({ graph, label, onClick, onDrawn }: Props) {
  const place = useRef<HTMLDivElement>(null);
  const { words } = useLanguage();
  const shown = useRef(graph);
  const click = useRef(onClick);
  click.current = onClick;
  const drawing = useRef<Sigma<NetworkNode, NetworkEdge> | null>(null);
  // Before the page is painted: the drawing is what one waits for.
  useLayoutEffect(() => {
    if (!place.current || !HAS_WEB_GL) return undefined;
    const ink = getComputedStyle(place.current).color;
    let pointed: string | null = null;
    const sigma = new Sigma<NetworkNode, NetworkEdge>(new UndirectedGraph(), place.current, {
      nodeProgramClasses: NODE_PROGRAMS,
      defaultDrawNodeHover: drawHover,
      renderEdgeLabels: true,
      labelFont: `${FONT}, sans-serif`,
      labelColor: { color: ink },
      edgeLabelColor: { color: ink },
      defaultEdgeColor: '#9aa0a8',
      labelRenderedSizeThreshold: 5,
      // Small cells and many names in each: which of them there is place for is found when they are drawn.
      labelGridCellSize: 60,
      labelDensity: 3,
      stagePadding: Math.min(PADDING.most, place.current.clientWidth * PADDING.part),
      edgeReducer: (edge, data) =>
        shown.current.size <= FEW || (pointed !== null && shown.current.hasExtremity(edge, pointed))
          ? { ...data, forceLabel: pointed !== null }
          : { ...data, label: '' },
    });
    writeLabels(sigma);
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
      click.current(node);
    });
    // Names are as wide as their font makes them: until it is there, they are placed by another.
    let gone = false;
    const placeAgain = () => {
      if (!gone) sigma.refresh();
    };
    // Where it can't be had, the other one stays.
    document.fonts.load(`14px ${FONT}`).then(placeAgain, placeAgain);
    drawing.current = sigma;
    onDrawn(sigma);
    return () => {
      gone = true;
      drawing.current = null;
      onDrawn(null);
      sigma.kill();
    };
  }, [onDrawn]);
  useLayoutEffect(() => {
    shown.current = graph;
    drawing.current?.setGraph(graph);
    // For whoever measures how long it took.
    performance.mark('network drawn');
  }, [graph]);
  if (!HAS_WEB_GL) return <p className="notice">{words.noDrawing}</p>;
  return <div ref={place} className="network-drawing" role="img" aria-label={label} />;
}
