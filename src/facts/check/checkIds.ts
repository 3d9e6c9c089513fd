import type { Problem } from '../Problem.js';
import { comparePlaces } from '../comparePlaces.js';
import type { Statement } from '../Statement.js';

/** One id, one record; and of a fact, enough to make an id of. */
export function checkIds(statements: readonly Statement[]): Problem[] {
  const byId = new Map<string, Statement>();
  return [...statements].sort(comparePlaces).flatMap((statement) => {
    const { id, kind, place } = statement;
    // A fact's id joins its parts with ~: one alone would be the id of whom it speaks of.
    if (kind.identifiedBy && !id.includes('~')) return [{ place, ...describeVague(statement) }];
    const first = byId.get(id);
    if (!first) byId.set(id, statement);
    return first ? [{ place, ...describeDuplicate(statement, first) }] : [];
  });
}

function describeVague({ kind, places }: Statement): Omit<Problem, 'place'> {
  const [given, missing] = [true, false].map((wanted) =>
    (kind.identifiedBy ?? [])
      .flatMap((names) => names.split('|'))
      .filter((name) => places.has(name) === wanted)
      .join(', '),
  );
  const what = `${kind.section}: nothing but ${given ?? ''} tells this entry from others.`;
  return { what, remedy: `Add one of ${missing ?? ''}, as the source has it.` };
}

function describeDuplicate({ id, kind }: Statement, first: Statement): Omit<Problem, 'place'> {
  const line = `line ${first.place.line}`;
  if (first.kind === kind) {
    const what = `${kind.section}: the same fact stands in ${line}.`;
    return { what, remedy: 'Join the two entries, with the citations of both under cite:.' };
  }
  return {
    what: `the id "${id}" is already that of the ${first.kind.name} in ${line}.`,
    remedy: 'Give one of them another id.',
  };
}
