import type { NodeHoverDrawingFunction } from 'sigma/rendering';
import type { NetworkEdge, NetworkNode } from './makeGraph.js';

const MARGIN = 4;

/** The whole name of a node that somebody points at, on the page's own paper: sigma's is white whatever the colours are. */
export const drawHover: NodeHoverDrawingFunction<NetworkNode, NetworkEdge> = (context, data, settings) => {
  const { x, y, size, label, color } = data;
  const { labelSize, labelFont, labelWeight, labelColor } = settings;
  context.beginPath();
  context.arc(x, y, size + 2, 0, 2 * Math.PI);
  context.lineWidth = 2;
  context.strokeStyle = color;
  context.stroke();
  context.font = `${labelWeight} ${labelSize}px ${labelFont}`;
  const text = label ?? '';
  const width = context.measureText(text).width;
  // Where it would leave the drawing, it stands on the other side.
  const room = context.canvas.clientWidth;
  const left = x + size + MARGIN + width + MARGIN > room ? Math.max(0, x - size - MARGIN - width) : x + size + MARGIN;
  context.fillStyle = getComputedStyle(document.documentElement).backgroundColor;
  context.fillRect(left - MARGIN, y - labelSize, width + 2 * MARGIN, 2 * labelSize);
  context.fillStyle = labelColor.color ?? '#000';
  context.fillText(text, left, y + labelSize * 0.35);
};
