import { type GraphQLSchema, isEnumType } from 'graphql';
import { readDirective } from './readDirective.js';

/** What lists of a kind, or of such rows, can be ordered by: the enum `<Kind>OrderField`, each value with its property or column. */
export function listOrders(schema: GraphQLSchema, kind: string): ReadonlyMap<string, string> {
  const type = schema.getType(`${kind}OrderField`);
  if (!isEnumType(type)) return new Map();
  return new Map(
    type.getValues().map((value) => {
      const orders = readDirective(value.astNode, 'orders');
      if (!orders) throw new Error(`${type.name}.${value.name} says nothing of its order: give it @orders(by:).`);
      return [value.name, String(orders.by)];
    }),
  );
}
