import type { Kind } from '../../model/Model.js';
import type { Claim } from './Claim.js';
import { listSpans } from './listSpans.js';

/**
 * Where one source says that it holds and another that it is over, each may have been right in its time: the later day
 * counts, and on the same day that it is over. Null where days don't tell them apart.
 */
export function chooseStatus(kind: Kind, claims: readonly Claim[]): 'CURRENT' | 'FORMER' | null {
  if (!kind.fields.has('attestedOn') || !kind.fields.has('formerOn')) return null;
  const said = (status: string): Claim[] => claims.filter(({ properties }) => properties.status === status);
  // It held on a day that can't be before this one, and was over on a day that can't be after that one.
  const held = said('CURRENT').flatMap(({ properties }) => listSpans(properties.attestedOn));
  const over = said('FORMER').flatMap(({ properties }) => [properties.formerOn, properties.endDate].flatMap(listSpans));
  const lastHeld = held
    .map(({ earliest }) => earliest)
    .sort()
    .at(-1);
  const lastOver = over
    .map(({ latest }) => latest)
    .sort()
    .at(-1);
  if (lastHeld === undefined || lastOver === undefined) return null;
  return lastHeld > lastOver ? 'CURRENT' : 'FORMER';
}
