import { createNodeBorderProgram } from '@sigma/node-border';
import { NodeSquareProgram } from '@sigma/node-square';
import { NodeCircleProgram, type NodeProgramType } from 'sigma/rendering';
import type { Shape } from './KIND_LOOKS.js';
import type { NetworkEdge, NetworkNode } from './makeGraph.js';

/** A square without a way of its own to write names, which would go past writeLabels and drawHover. */
class Square extends NodeSquareProgram<NetworkNode, NetworkEdge> {
  override drawLabel = undefined as never;
  override drawHover = undefined as never;
}

/** What sigma draws each shape by. */
export const NODE_PROGRAMS: Readonly<Record<Shape, NodeProgramType<NetworkNode, NetworkEdge>>> = {
  disc: NodeCircleProgram<NetworkNode, NetworkEdge>,
  square: Square,
  ring: createNodeBorderProgram<NetworkNode, NetworkEdge>({
    borders: [
      { size: { value: 0.45 }, color: { attribute: 'color' } },
      { size: { fill: true }, color: { transparent: true } },
    ],
  }),
};
