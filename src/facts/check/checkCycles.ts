import type { Problem } from '../Problem.js';
import type { Statement } from '../Statement.js';

/** Nothing is part of itself, also not by way of others, in whatever files they stand. Each circle is told once. */
export function checkCycles(statements: readonly Statement[]): Problem[] {
  const problems: Problem[] = [];
  const above = readParts(statements);
  const done = new Set<string>();
  for (const id of above.keys()) {
    const path: string[] = [];
    for (let at: string | undefined = id; at !== undefined && !done.has(at); at = above.get(at)?.whole) {
      if (path.includes(at)) {
        problems.push(describeCircle(path.slice(path.indexOf(at)), above));
        break;
      }
      path.push(at);
    }
    for (const one of path) done.add(one);
  }
  return problems;
}

interface Part {
  readonly statement: Statement;
  readonly field: string;
  readonly whole: string;
}

/** What each record is part of: by the relation that leads to a record of its own kind (`parent`, `partOf`). */
function readParts(statements: readonly Statement[]): Map<string, Part> {
  const parts = new Map<string, Part>();
  for (const statement of statements) {
    for (const [field, [whole]] of Object.entries(statement.relations)) {
      const relation = statement.kind.fields.get(field);
      const within = relation?.form === 'hop' && relation.targets.includes(statement.kind.name);
      if (within && whole !== undefined) parts.set(statement.id, { statement, field, whole });
    }
  }
  return parts;
}

function describeCircle(circle: readonly string[], parts: ReadonlyMap<string, Part>): Problem {
  const [first = ''] = circle;
  const part = parts.get(first);
  if (!part) throw new Error(`"${first}" is in a circle and part of nothing.`);
  const { statement, field } = part;
  const chain = [...circle, first].map((id) => `"${id}"`).join(' → ');
  return {
    place: statement.places.get(field) ?? statement.place,
    what: `${statement.kind.section}.${field} goes round in a circle: ${chain}.`,
    remedy: `Nothing is part of itself: correct one ${field}, or leave it out.`,
  };
}
