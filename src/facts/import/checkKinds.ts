import type { Kind } from '../../model/Model.js';
import { ProblemsError } from '../ProblemsError.js';
import { withArticle } from '../withArticle.js';
import type { Standing } from './readStanding.js';
import type { Resolved } from './stateRecords.js';

/** One id is one kind, whoever states it. Throws a ProblemsError that lists all that differ. */
export function checkKinds(kind: Kind, records: readonly Resolved[], { others }: Standing): void {
  const problems = records.flatMap(({ id, target, place }) => {
    const other = others.get(target);
    if (!other || other.kind === kind.name) return [];
    const what = `"${id}" is ${withArticle(kind.name)} here, and ${withArticle(other.kind)} in the dataset "${other.dataset}".`;
    return [{ place, what, remedy: 'Give one of them another id.' }];
  });
  if (problems.length > 0) throw new ProblemsError(problems);
}
