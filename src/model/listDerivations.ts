import { getNamedType, type GraphQLSchema, isEnumType, isInputObjectType } from 'graphql';
import { listOrders } from './listOrders.js';
import type { Derivation, Field, Property } from './Model.js';

/**
 * The properties that a kind needs beyond its fields: both ends of each partial date, folded text for what
 * `StringWhere` filters, and a key for each order. Their names tell where they come from (`titleFolded`, `titleKey`).
 */
export function listDerivations(schema: GraphQLSchema, kind: string, fields: ReadonlyMap<string, Field>): Derivation[] {
  const orders = new Set(listOrders(schema, kind).values());
  const derivations: Derivation[] = [];
  const derive = (from: string, suffix: string, how: Derivation['how'], needed = true): void => {
    const property = `${from}${suffix}`;
    if (needed) derivations.push({ property, from, how, ordered: orders.has(property) });
  };
  for (const field of fields.values()) {
    if (field.form !== 'property' || field.list) continue;
    if (field.type.name === 'PartialDate') {
      derive(field.name, 'Earliest', 'earliest');
      derive(field.name, 'Latest', 'latest');
      derive(field.name, 'Order', 'dateOrder', orders.has(`${field.name}Order`));
      if (orders.has(`${field.name}Order`)) {
        const property = `${field.name}OrderDown`;
        derivations.push({ property, from: field.name, how: 'dateOrderDown', ordered: true });
      }
    }
    derive(field.name, 'Folded', 'folded', isFilteredText(schema, kind, field));
    derive(field.name, 'Key', 'collation', orders.has(`${field.name}Key`));
    derive(field.name, 'Rank', 'rank', isEnumType(field.type) && orders.has(`${field.name}Rank`));
  }
  if (fields.has('names')) {
    derive('name', 'Key', 'collation');
    if (orders.has('givenNameKey')) {
      derivations.push({ property: 'givenNameKey', from: 'name', how: 'givenName', ordered: true });
    }
  }
  if (fields.has('attestedOn') && fields.has('formerOn')) {
    // What `asOf` compares with: by when it certainly held, until when, and by when it was certainly over.
    for (const how of ['heldFrom', 'heldUntil', 'overBy'] as const) {
      derivations.push({ property: how, from: how === 'overBy' ? 'formerOn' : 'attestedOn', how, ordered: false });
    }
  }
  if (fields.has('startDate') && fields.has('endDate')) {
    // Where timelines put it, and by what.
    for (const how of ['placement', 'placedFrom', 'placedUntil'] as const) {
      derivations.push({ property: how, from: 'startDate', how, ordered: false });
    }
  }
  const citations = fields.get('citations');
  if ((citations?.form === 'hop' && citations.owned) || kind === 'Citation') {
    derivations.push({ property: 'position', from: 'citations', how: 'position', ordered: false });
  }
  return derivations;
}

function isFilteredText(schema: GraphQLSchema, kind: string, field: Property): boolean {
  const where = schema.getType(`${kind}Where`);
  const filter = isInputObjectType(where) ? where.getFields()[field.name] : undefined;
  return filter !== undefined && getNamedType(filter.type).name === 'StringWhere';
}
