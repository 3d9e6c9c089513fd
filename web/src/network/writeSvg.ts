import type { UndirectedGraph } from 'graphology';
import type { NetworkEdge, NetworkNode } from './makeGraph.js';
import { placeLabels } from './placeLabels.js';
import { shortenName } from './shortenName.js';

const SIZE = 1200;
const MARGIN = 80;
/** How high and how wide a letter is, about: the font is the viewer's. */
const LETTER = 12;
const LETTER_WIDTH = 6.6;

/** The network as an SVG picture: as it is laid out, with the names that there is place for; all of them show when pointed at. */
export function writeSvg(graph: UndirectedGraph<NetworkNode, NetworkEdge>): string {
  const nodes = graph.mapNodes((id, node) => ({ id, ...node }));
  const [left, top] = [Math.min(...nodes.map(({ x }) => x)), Math.max(...nodes.map(({ y }) => y))];
  const right = Math.max(...nodes.map(({ x }) => x));
  const bottom = Math.min(...nodes.map(({ y }) => y));
  const scale = (SIZE - 2 * MARGIN) / Math.max(right - left, top - bottom, 1e-9);
  // Upwards is less in SVG.
  const place = ({ x, y }: { x: number; y: number }) =>
    [MARGIN + (x - left) * scale, MARGIN + (top - y) * scale] as const;
  const lines = graph.mapEdges((_, edge, from, to) => {
    const [[x1, y1], [x2, y2]] = [place(graph.getNodeAttributes(from)), place(graph.getNodeAttributes(to))];
    return `<line x1="${round(x1)}" y1="${round(y1)}" x2="${round(x2)}" y2="${round(y2)}"><title>${escape(edge.label)}</title></line>`;
  });
  const placed = nodes.map((node) => {
    const [x, y] = place(node);
    return { ...node, x, y, width: shortenName(node.label).length * LETTER_WIDTH };
  });
  const { names: labels } = placeLabels(placed, [], { width: SIZE, height: SIZE, letter: LETTER });
  const circles = placed.map(({ x, y, size, color, type, label }, at) => {
    const begin = labels[at];
    const text = begin ? `<text x="${round(begin.x)}" y="${round(begin.y)}">${escape(shortenName(label))}</text>` : '';
    return `${drawShape({ x, y, size, color, type })}<title>${escape(label)}</title></${type === 'square' ? 'rect' : 'circle'}>${text}`;
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${SIZE} ${SIZE}" font-family="sans-serif" font-size="${LETTER}">
<g stroke="#999">${lines.join('')}</g>
${circles.join('\n')}
</svg>
`;
}

/** The begin of a shape's element. */
function drawShape({ x, y, size, color, type }: Pick<NetworkNode, 'x' | 'y' | 'size' | 'color' | 'type'>): string {
  if (type === 'square') {
    const side = round(2 * size);
    return `<rect x="${round(x - size)}" y="${round(y - size)}" width="${side}" height="${side}" fill="${color}">`;
  }
  const paint = type === 'ring' ? `fill="#fff" stroke="${color}" stroke-width="${round(size / 2)}"` : `fill="${color}"`;
  return `<circle cx="${round(x)}" cy="${round(y)}" r="${round(type === 'ring' ? size * 0.75 : size)}" ${paint}>`;
}

function round(value: number): string {
  return value.toFixed(1);
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
