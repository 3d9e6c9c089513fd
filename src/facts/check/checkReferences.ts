import type { Problem } from '../Problem.js';
import type { Statement } from '../Statement.js';
import { suggestName } from '../suggestName.js';

/** What can only be told of a file as a whole: that what is referred to is there, and of the right kind. */
export function checkReferences(statements: readonly Statement[]): Problem[] {
  const byId = new Map(statements.map((statement) => [statement.id, statement]));
  return statements.flatMap((statement) =>
    Object.entries(statement.relations).flatMap(([name, ids]) =>
      ids.flatMap((id) => checkReference(byId, statement, name, id)),
    ),
  );
}

function checkReference(
  byId: ReadonlyMap<string, Statement>,
  { kind, place, places }: Statement,
  name: string,
  id: string,
): Problem[] {
  const field = kind.fields.get(name);
  if (field?.form !== 'hop') return [];
  const found = byId.get(id);
  if (found && field.targets.includes(found.kind.name)) return [];
  const what = `${kind.section}.${name}: ${found ? `"${id}" is a ${found.kind.name}` : `there is no "${id}"`}.`;
  const where = places.get(name) ?? place;
  const wanted = field.targets.join(' or ');
  if (found) return [{ place: where, what, remedy: `Name a ${wanted}.` }];
  const allowed = [...byId.values()].filter((one) => field.targets.includes(one.kind.name)).map((one) => one.id);
  const declare = 'A file names all that it speaks of, also what another one has.';
  return [
    {
      place: where,
      what,
      remedy: `${suggestName(id, allowed)}Otherwise declare the ${wanted} in this file. ${declare}`,
    },
  ];
}
