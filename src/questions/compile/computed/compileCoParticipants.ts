import type { Compilation } from '../Compilation.js';
import type { Compiled } from '../Compiled.js';
import { compileFilter } from '../compileFilter.js';
import type { SelectedField } from '../compileObject.js';
import { compilePage } from '../compilePage.js';
import { compileRecord } from '../compileRecord.js';

/** People at the same events, over the shortcuts from person to event: most shared events first. */
export function compileCoParticipants(compilation: Compilation, person: string, selected: SelectedField): Compiled {
  const { given } = selected;
  const other = compilation.variable('other');
  const shared = compilation.variable('shared');
  const roles = given.get('roles');
  const where = given.get('where');
  const rolesParameter = roles ? compilation.parameter(roles) : null;

  const drawMeeting = (event: string): { match: string; conditions: string[] } => {
    const [own, theirs] = [compilation.variable('own'), compilation.variable('theirs')];
    return {
      match: `MATCH (${person})-[${own}:PARTICIPATED_IN]->(${event}:Event)<-[${theirs}:PARTICIPATED_IN]-(${other}:Person)`,
      conditions: [
        `${other} <> ${person}`,
        ...(rolesParameter ? [`${own}.role IN ${rolesParameter}`, `${theirs}.role IN ${rolesParameter}`] : []),
        ...(where ? [compileFilter(compilation, compilation.kind('Event'), event, where)] : []),
      ],
    };
  };

  const event = compilation.variable('event');
  return compilePage(compilation, selected, {
    ...drawMeeting(event),
    gather: `WITH ${other}, count(DISTINCT ${event}) AS ${shared}`,
    aggregates: true,
    carried: [other, shared],
    keys: [
      { cypher: shared, name: '-sharedEvents', descending: true },
      { cypher: `${other}.id`, name: 'id', descending: false },
    ],
    compileNode: (nodes) => compileRecord(compilation, compilation.kind('Person'), other, nodes),
    compileEdgeField: (field) =>
      field.definition.name === 'sharedEvents' ? { cypher: shared, complete: (value) => value } : compileEvents(field),
  });

  function compileEvents(field: SelectedField): Compiled {
    const one = compilation.variable('event');
    return compilePage(compilation, field, {
      ...drawMeeting(one),
      gather: `WITH DISTINCT ${one}`,
      carried: [one],
      keys: [
        { cypher: `${one}.startDateOrder`, name: 'startDateOrder', descending: false },
        { cypher: `${one}.id`, name: 'id', descending: false },
      ],
      compileNode: (nodes) => compileRecord(compilation, compilation.kind('Event'), one, nodes),
    });
  }
}
