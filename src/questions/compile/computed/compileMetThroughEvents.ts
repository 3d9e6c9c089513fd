import type { Compilation } from '../Compilation.js';
import type { Compiled } from '../Compiled.js';
import { compileFilter } from '../compileFilter.js';
import type { SelectedField } from '../compileObject.js';
import { compileOrder } from '../compileOrder.js';
import { compilePage } from '../compilePage.js';
import { compileRecord } from '../compileRecord.js';
import { compileRowOrder } from '../compileRowOrder.js';
import { indent } from '../indent.js';
import { writePossible } from '../writePossible.js';

/**
 * Organizations at the same events, most shared events first unless asked otherwise. Its events are found first, each once, then who was at
 * each: so that a pair of organizations counts an event once, however many people stood for either.
 */
export function compileMetThroughEvents(
  compilation: Compilation,
  organization: string,
  selected: SelectedField,
): Compiled {
  const [event, other, events] = [
    compilation.variable('event'),
    compilation.variable('other'),
    compilation.variable('events'),
  ];
  const presence = selected.given.get('presence');
  const where = selected.given.get('where');
  const asked = presence ? compilation.parameter(presence) : null;
  const kept = where ? `\nWHERE ${compileFilter(compilation, compilation.kind('Event'), event, where)}` : '';
  const match = `CALL (*) {${indent(findPresence(compilation, `(${organization})`, event, asked, event))}}
WITH ${event}${kept}
CALL (*) {${indent(findPresence(compilation, `(${other}:Organization)`, event, asked, other))}}
WITH ${event}, ${other}`;
  return compilePage(compilation, selected, {
    match,
    conditions: [`${other} <> ${organization}`],
    gather: `WITH ${other}, collect(${event}) AS ${events}`,
    aggregates: true,
    carried: [other, events],
    keys: compileRowOrder(
      compilation,
      'MetOrganization',
      selected.given.get('orderBy'),
      { sharedEvents: `size(${events})`, nameKey: `${other}.nameKey` },
      [
        { cypher: `size(${events})`, name: '-sharedEvents', descending: true },
        { cypher: `${other}.id`, name: 'id', descending: false },
      ],
    ),
    compileNode: (nodes) => compileRecord(compilation, compilation.kind('Organization'), other, nodes),
    compileEdgeField: (field) =>
      field.definition.name === 'sharedEvents'
        ? { cypher: `size(${events})`, complete: (value) => value }
        : compileEvents(field),
  });

  function compileEvents(field: SelectedField): Compiled {
    const one = compilation.variable('event');
    return compilePage(compilation, field, {
      match: `UNWIND ${events} AS ${one} WITH ${one}`,
      conditions: [],
      gather: null,
      carried: [one],
      keys: compileOrder(compilation, compilation.kind('Event'), one, field.given.get('orderBy'), ['startDateOrder'])
        .keys,
      compileNode: (nodes) => compileRecord(compilation, compilation.kind('Event'), one, nodes),
    });
  }
}

/** An organization and an event that it was at, each pair once, by each `EventPresence` that is asked for. */
function findPresence(
  compilation: Compilation,
  organization: string,
  event: string,
  asked: string | null,
  wanted: string,
): string {
  const membership = compilation.variable('membership');
  const end = `coalesce(${event}.endDateLatest, ${event}.startDateLatest)`;
  const ways = {
    PARTICIPANT: { path: `-[:PARTICIPATED_IN]->(${event}:Event)`, conditions: [] },
    REPRESENTATIVE: { path: `<-[:ON_BEHALF_OF]-(:Participation)-[:AT_EVENT]->(${event}:Event)`, conditions: [] },
    MEMBER: {
      path: `<-[:MEMBERSHIP_IN]-(${membership}:Membership)<-[:HOLDS]-()-[:PARTICIPATED_IN]->(${event}:Event)`,
      conditions: [writePossible(membership, `${event}.startDateEarliest`, end)],
    },
  };
  const branches = Object.entries(ways).map(([way, { path, conditions }]) => {
    const all = [...(asked === null ? [] : [`'${way}' IN ${asked}`]), ...conditions];
    return `MATCH ${organization}${path}${all.length > 0 ? ` WHERE ${all.join(' AND ')}` : ''} RETURN ${wanted}`;
  });
  return branches.join('\nUNION\n');
}
