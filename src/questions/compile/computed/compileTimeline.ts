import { getNamedType, type GraphQLLeafType } from 'graphql';
import type { Hop, Kind } from '../../../model/Model.js';
import { UNKNOWN_DATE } from '../../../text/UNKNOWN_DATE.js';
import { completeLeaf } from '../../shape/completeLeaf.js';
import type { Compilation } from '../Compilation.js';
import { compileAbstract } from '../compileAbstract.js';
import type { Compiled } from '../Compiled.js';
import { compileObject, type SelectedField } from '../compileObject.js';
import { compilePage } from '../compilePage.js';
import { compileRowOrder } from '../compileRowOrder.js';
import { listKinds } from './listKinds.js';
import { writeKindCondition } from './writeKindCondition.js';

/** How a timeline's item is read off what dates it: the fact's event, or the fact itself. */
const PROPERTIES: Readonly<Record<string, string>> = {
  startDate: 'startDate',
  endDate: 'endDate',
  earliest: 'placedFrom',
  latest: 'placedUntil',
};

/** Every fact about an entity, whatever its part in it, by where the importer has placed it or its event in time. */
export function compileTimeline(
  compilation: Compilation,
  entity: string,
  selected: SelectedField,
  kind: Kind,
): Compiled {
  const { given } = selected;
  const facts = listKinds(compilation, 'Fact');
  const about = listRelations(facts, (hop) => hop.targets.includes(kind.name));
  const atEvent = listRelations(facts, (hop) => hop.targets.join() === 'Event');
  const [fact, event, dated] = [
    compilation.variable('fact'),
    compilation.variable('event'),
    compilation.variable('dated'),
  ];
  const gather = [
    `WITH DISTINCT ${fact}`,
    `OPTIONAL MATCH (${fact})-[:${atEvent}]->(${event}:Event)`,
    `WITH ${fact}, coalesce(${event}, ${fact}) AS ${dated}`,
    ...(given.get('includeUndated')?.decides() === false
      ? [`WHERE ${dated}.placement IS NOT NULL`, `WITH ${fact}, ${dated}`]
      : []),
  ];
  const ascending = (name: string, cypher: string) => ({ name, cypher, descending: false });
  // What is undated comes last either way.
  const writeDay = (property: string) => (descending: boolean) =>
    `coalesce(${dated}.${property}, '${descending ? '' : UNKNOWN_DATE}')`;
  const [earliest, latest] = [writeDay('placedFrom'), writeDay('placedUntil')];
  return compilePage(compilation, selected, {
    match: `MATCH (${entity})-[:${about}]-(${fact}:Fact)`,
    conditions: [writeKindCondition(compilation, fact, given.get('kinds'))],
    gather: gather.join('\n'),
    carried: [fact, dated],
    keys: compileRowOrder(compilation, 'TimelineItem', given.get('orderBy'), { earliest, latest }, [
      ascending('earliest', earliest(false)),
      ascending('latest', latest(false)),
      ascending('position', `${fact}.position`),
      ascending('id', `${fact}.id`),
    ]),
    compileNode: (nodes) =>
      compileObject(compilation, compilation.objectType('TimelineItem'), nodes, ({ definition, nodes: inner }) => {
        if (definition.name === 'fact') return compileAbstract(compilation, facts, fact, inner);
        const complete = completeLeaf(getNamedType(definition.type) as GraphQLLeafType);
        if (definition.name === 'placement') return { cypher: `coalesce(${dated}.placement, 'UNDATED')`, complete };
        return { cypher: `${dated}.${PROPERTIES[definition.name] ?? ''}`, complete };
      }),
  });
}

/** The types of the relationships by which facts are joined to what the condition tells. */
function listRelations(facts: readonly Kind[], holds: (hop: Hop) => boolean): string {
  const hops = facts.flatMap(({ fields }) => [...fields.values()].filter((field) => field.form === 'hop'));
  const types = hops.filter((hop) => hop.owned && holds(hop)).flatMap((hop) => hop.relationships);
  return [...new Set(types)].join('|');
}
