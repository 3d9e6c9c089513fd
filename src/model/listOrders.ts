import { type GraphQLSchema, isEnumType } from 'graphql';
import { readDirective } from './readDirective.js';

/** What a kind's lists can be ordered by: the enum `<Kind>OrderField`, each value with the property that it stands for. */
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
