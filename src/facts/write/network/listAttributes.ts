import type { Kind, Model, Property } from '../../../model/Model.js';
import { nameEmbedded } from '../../../model/nameEmbedded.js';
import { listKinds } from './listKinds.js';
import { listRelations } from './listRelations.js';
import type { NetworkAttribute } from './NetworkAttribute.js';

/** All columns that the nodes and the edges of a network can have besides id, label, ends and an edge's kind. */
export interface Attributes {
  readonly nodes: readonly NetworkAttribute[];
  readonly edges: readonly NetworkAttribute[];
}

/** What describeCitations gives. */
const PROOF: readonly NetworkAttribute[] = [
  { name: 'quotes', type: 'list' },
  { name: 'sources', type: 'list' },
  { name: 'sourceUrls', type: 'list' },
  { name: 'citations', type: 'string' },
];

/** As the SDL has the fields: these formats want them told before the first value. */
export function listAttributes(model: Model): Attributes {
  const [entities, facts] = [listKinds(model, 'Entity'), listKinds(model, 'Fact')];
  return {
    nodes: unite([...listTexts('kind', 'folded'), ...[...entities, ...facts].flatMap(listOwn), ...PROOF]),
    edges: unite([
      ...listTexts('statedBy', 'statedByKind'),
      ...facts.flatMap(listOwn),
      ...facts.flatMap(listEnds),
      ...PROOF,
    ]),
  };
}

function listTexts(...names: string[]): NetworkAttribute[] {
  return names.map((name) => ({ name, type: 'string' }));
}

function listOwn({ fields }: Kind): NetworkAttribute[] {
  return [...fields.values()].flatMap((field): NetworkAttribute[] => {
    switch (field.form) {
      case 'property':
        return field.name === 'id' ? [] : [{ name: field.name, type: typeOf(field) }];
      case 'embedded':
        return field.type.properties.map((one) => ({ name: nameEmbedded(field.name, one.name), type: typeOf(one) }));
      case 'parts':
        return listTexts(field.name);
      default:
        return [];
    }
  });
}

function listEnds(kind: Kind): NetworkAttribute[] {
  return listRelations(kind).flatMap(({ name, arity }) =>
    [name, `${name}Name`].map((one): NetworkAttribute => ({ name: one, type: arity === 'one' ? 'string' : 'list' })),
  );
}

function typeOf({ type, list }: Property): NetworkAttribute['type'] {
  if (list) return 'list';
  if (type.name === 'Int') return 'integer';
  if (type.name === 'Float') return 'double';
  return type.name === 'Boolean' ? 'boolean' : 'string';
}

/** One column a name: what is several texts to one kind is a list to all; else text holds what kinds mean by it. */
function unite(attributes: readonly NetworkAttribute[]): NetworkAttribute[] {
  const byName = new Map<string, NetworkAttribute>();
  for (const { name, type } of attributes) {
    const types = new Set([type, byName.get(name)?.type ?? type]);
    byName.set(name, { name, type: types.has('list') ? 'list' : types.size > 1 ? 'string' : type });
  }
  return [...byName.values()];
}
