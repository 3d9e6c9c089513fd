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
    // Those that aren't to be written have an empty one.
    if (word[1].label) words.push(word);
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
    // Lines and circles below them don't run into the letters.
    context.lineJoin = 'round';
    context.lineWidth = 4;
    context.strokeStyle = getComputedStyle(document.documentElement).backgroundColor;
    const write = (label: string, place: { readonly x: number; readonly y: number } | null) => {
      if (!place) return;
      context.strokeText(label, place.x, place.y);
      context.fillText(label, place.x, place.y);
    };
    edges.forEach(({ label }, at) => {
      write(label, places.words[at] ?? null);
    });
    nodes.forEach(({ label }, at) => {
      write(label, places.names[at] ?? null);
    });
  });
}
