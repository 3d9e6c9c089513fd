import type Sigma from 'sigma';
import type { EdgeLabelDrawingFunction, NodeLabelDrawingFunction } from 'sigma/rendering';
import type { NetworkEdge, NetworkNode } from './makeGraph.js';
import { placeLabels } from './placeLabels.js';
import { shortenName } from './shortenName.js';

type Name = Parameters<NodeLabelDrawingFunction<NetworkNode, NetworkEdge>>;
type Word = Parameters<EdgeLabelDrawingFunction<NetworkNode, NetworkEdge>>;

/**
 * Has sigma draw names of nodes and words of edges where none lies upon another: it asks for one after the other, and they
 * are placed together.
 */
export function writeLabels(sigma: Sigma<NetworkNode, NetworkEdge>): void {
  let names: Name[] = [];
  let words: Word[] = [];
  sigma.on('beforeRender', () => {
    names = [];
    words = [];
  });
  sigma.setSetting('defaultDrawNodeLabel', (...name) => {
    names.push(name);
  });
  sigma.setSetting('defaultDrawEdgeLabel', (...word) => {
    words.push(word);
  });
  sigma.on('afterRender', () => {
    const [first] = names;
    if (!first) return;
    const [context, , { labelSize, labelFont, labelWeight, labelColor }] = first;
    context.font = `${labelWeight} ${labelSize}px ${labelFont}`;
    context.fillStyle = labelColor.color ?? '#000';
    const { width, height } = sigma.getDimensions();
    const nodes = names.map(([, { x, y, size, label: name }]) => {
      const label = shortenName(name ?? '', width);
      return { x, y, size, label, width: context.measureText(label).width };
    });
    const edges = words.map(([, { label: word }, from, to]) => {
      const label = shortenName(word ?? '', width);
      return { from, to, label, width: context.measureText(label).width };
    });
    const places = placeLabels(nodes, edges, { width, height, letter: labelSize });
    places.names.forEach((place, at) => {
      if (place) context.fillText(nodes[at]?.label ?? '', place.x, place.y);
    });
    // A word stands on its line, which is hidden behind it.
    const paper = getComputedStyle(document.documentElement).backgroundColor;
    places.words.forEach((place, at) => {
      const edge = edges[at];
      if (!place || !edge) return;
      context.fillStyle = paper;
      context.fillRect(place.x - 2, place.y - labelSize, edge.width + 4, labelSize * 1.3);
      context.fillStyle = labelColor.color ?? '#000';
      context.fillText(edge.label, place.x, place.y);
    });
  });
}
