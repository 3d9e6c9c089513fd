import type { GraphQLLeafType } from 'graphql';
import { completeLeaf } from '../shape/completeLeaf.js';
import type { Compilation } from './Compilation.js';
import type { Compiled } from './Compiled.js';

/** An edge's `certainty`: null in a list that isn't as of a date. */
export function compileCertainty({ model }: Compilation, certainty: string | null): Compiled {
  const type = model.schema.getType('Certainty') as GraphQLLeafType;
  return { cypher: certainty ?? 'null', complete: completeLeaf(type) };
}
