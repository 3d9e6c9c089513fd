import type { UndirectedGraph } from 'graphology';
import type { NetworkEdge, NetworkNode } from './makeGraph.js';

const SIZE = 1200;
const MARGIN = 80;

/** The network as an SVG picture: as it is laid out, with every label. */
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
  const circles = nodes.map((node) => {
    const [x, y] = place(node);
    const label = `<text x="${round(x + node.size + 3)}" y="${round(y + 4)}">${escape(node.label)}</text>`;
    return `<circle cx="${round(x)}" cy="${round(y)}" r="${round(node.size)}" fill="${node.color}"/>${label}`;
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${SIZE} ${SIZE}" font-family="sans-serif" font-size="12">
<g stroke="#999">${lines.join('')}</g>
${circles.join('\n')}
</svg>
`;
}

function round(value: number): string {
  return value.toFixed(1);
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
