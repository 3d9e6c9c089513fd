import type { Kind } from '../../model/Model.js';

/** The relations of a kind that lead to records of the same kind: `parent`, `partOf`. */
export function listSelfRelations(kind: Kind): string[] {
  return [...kind.fields.values()].flatMap((field) =>
    field.form === 'hop' && field.owned && field.targets.includes(kind.name) ? [field.name] : [],
  );
}
