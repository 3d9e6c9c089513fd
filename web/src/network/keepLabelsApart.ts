import type Sigma from 'sigma';
import type { NodeLabelDrawingFunction } from 'sigma/rendering';
import type { NetworkEdge, NetworkNode } from './makeGraph.js';
import { placeLabels } from './placeLabels.js';
import { shortenName } from './shortenName.js';

type Waiting = Parameters<NodeLabelDrawingFunction<NetworkNode, NetworkEdge>>;

/** Has sigma draw only names that don't lie upon each other: it asks for one after the other, and they are placed together. */
export function keepLabelsApart(sigma: Sigma<NetworkNode, NetworkEdge>): void {
  let waiting: Waiting[] = [];
  sigma.on('beforeRender', () => {
    waiting = [];
  });
  sigma.setSetting('defaultDrawNodeLabel', (...label) => {
    waiting.push(label);
  });
  sigma.on('afterRender', () => {
    const [first] = waiting;
    if (!first) return;
    const [context, , { labelSize, labelFont, labelWeight, labelColor }] = first;
    context.font = `${labelWeight} ${labelSize}px ${labelFont}`;
    context.fillStyle = labelColor.color ?? '#000';
    const { width, height } = sigma.getDimensions();
    const named = waiting.map(([, { x, y, size, label: name }]) => {
      const label = shortenName(name ?? '');
      return { x, y, size, label, width: context.measureText(label).width };
    });
    placeLabels(named, { width, height, letter: labelSize }).forEach((place, at) => {
      if (place) context.fillText(named[at]?.label ?? '', place.x, place.y);
    });
  });
}
