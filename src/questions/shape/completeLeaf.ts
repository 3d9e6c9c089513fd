import { type GraphQLLeafType, isEnumType } from 'graphql';
import type { Completer } from './Completer.js';

/** A scalar's or enum's value, checked and serialised as the type says. */
export function completeLeaf(type: GraphQLLeafType): Completer {
  const textual = !isEnumType(type) && type.name !== 'Int' && type.name !== 'Float' && type.name !== 'Boolean';
  return (value) => {
    if (value === null || value === undefined) return null;
    return textual && typeof value === 'string' ? value : type.serialize(value);
  };
}
