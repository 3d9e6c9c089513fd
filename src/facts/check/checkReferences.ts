import type { Problem } from '../Problem.js';
import type { Statement } from '../Statement.js';
import { suggestName } from '../suggestName.js';
import { withArticle } from '../withArticle.js';

/** What is referred to is in the file, and of the right kind; nothing refers to facts. */
export function checkReferences(statements: readonly Statement[]): Problem[] {
  const byId = new Map<string, Statement>();
  for (const one of statements) if (!one.kind.identifiedBy && !byId.has(one.id)) byId.set(one.id, one);
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
  const what = `${kind.section}.${name}: ${found ? `"${id}" is ${withArticle(found.kind.name)}` : `there is no "${id}"`}.`;
  const where = places.get(name) ?? place;
  const wanted = withArticle(...field.targets);
  if (found) return [{ place: where, what, remedy: `It takes the id of ${wanted}.` }];
  const allowed = [...byId.values()].filter((one) => field.targets.includes(one.kind.name)).map((one) => one.id);
  const declare = `Otherwise declare ${wanted} in this file: it names all that it speaks of.`;
  return [{ place: where, what, remedy: `${suggestName(id, allowed)}${declare}` }];
}
