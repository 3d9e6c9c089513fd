import type { Field } from '../../../model/Model.js';
import type { GraphRecord } from '../../GraphRecord.js';
import type { Properties } from '../../Statement.js';
import { describeFields } from '../describeFields.js';
import { chooseTerms } from './chooseTerms.js';
import { describeNames } from './describeNames.js';
import { describeParts } from './describeParts.js';

type Node = Record<string, unknown>;

/** A record as a node of the graph, which refers to others by their ids. `around` has those of them that are there. */
export function describeRecord(record: GraphRecord, around: ReadonlyMap<string, GraphRecord>): Node {
  const { kind, id, properties } = record;
  const said = describeFields(record);
  const { types, fields } = chooseTerms(record, around);
  const forth: Node = {};
  const back: Node = {};
  for (const field of kind.fields.values()) {
    if (field.name === 'id' || field.name === 'names') continue;
    const values = listValues(said, field);
    if (values.length === 0) continue;
    const terms = fields[field.name] ?? [];
    for (const term of terms.length > 0 ? terms : [nameTerm(field.name)]) {
      const [side, key] = term.startsWith('^') ? [back, term.slice(1)] : [forth, term];
      // What is a list of ours keeps its order, in RDF, too.
      const ordered = field.form === 'property' && field.list;
      side[key] = ordered ? { '@list': values } : values.length === 1 ? values[0] : values;
    }
  }
  return {
    '@id': id,
    '@type': [...types, `cochair:${kind.name}`],
    ...(kind.fields.has('names') ? describeNames(String(properties.name), record.parts.names ?? []) : {}),
    ...listSameAs(record),
    ...forth,
    ...(Object.keys(back).length > 0 ? { '@reverse': back } : {}),
  };
}

/** Proof of anything is a `citation`, though schema.org has that for creative works only: it has nothing nearer. */
const COMMON: Readonly<Record<string, string>> = {
  citations: 'citation',
  identifiers: 'identifier',
  links: 'subjectOf',
};

function nameTerm(field: string): string {
  return COMMON[field] ?? `cochair:${field}`;
}

/** Ids that are addresses, too. */
function listSameAs({ parts }: GraphRecord): Node {
  const same = (parts.identifiers ?? [])
    .filter(({ scheme, value }) => scheme === 'wikidata' && /^Q[1-9]\d*$/.test(String(value)))
    .map(({ value }) => ({ '@id': `http://www.wikidata.org/entity/${String(value)}` }));
  return same.length > 0 ? { sameAs: same } : {};
}

/** What a field says, one by one: `said` is the record by the SDL's names. */
function listValues(said: Readonly<Record<string, unknown>>, field: Field): unknown[] {
  const value = said[field.name];
  if (value === undefined) return [];
  const values = Array.isArray(value) ? (value as unknown[]) : [value];
  switch (field.form) {
    case 'property':
      // Publishers are known by name alone.
      return field.name === 'publisher' ? [{ '@type': 'Organization', name: value }] : values;
    case 'embedded':
    case 'parts':
      return describeParts(field.type, values as Properties[]);
    case 'hop':
      return values.map((id) => ({ '@id': id }));
    case 'computed':
      return [];
  }
}
