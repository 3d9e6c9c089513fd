import type { Hop, Kind } from '../../../model/Model.js';

/** The relations that a kind's records state, but for their proof. */
export function listRelations({ fields }: Kind): Hop[] {
  return [...fields.values()].filter(
    (field): field is Hop => field.form === 'hop' && field.owned && field.name !== 'citations',
  );
}
