import { writePeriod } from '../dates/writePeriod.js';
import { ROLES } from '../facts/ROLES.js';
import type { EntityKind, EntityWhere, FindQueryVariables, ParticipationRole } from '../generated/documents.js';
import { SEARCHED_KINDS } from './SEARCHED_KINDS.js';

/** What the address says of a search: all of it. */
export interface FindView {
  readonly query: string;
  readonly kind: EntityKind | undefined;
  readonly role: ParticipationRole | undefined;
  /** The id of one that has to be concerned. */
  readonly organization: string;
  readonly from: string;
  readonly to: string;
  readonly variables: FindQueryVariables;
}

export function readFindView(parameters: URLSearchParams): FindView {
  const read = (name: string): string => parameters.get(name) ?? '';
  const kind = (Object.keys(SEARCHED_KINDS) as EntityKind[]).find((one) => one === read('kind'));
  const role = ROLES.find((one) => one === read('role'));
  const [query, organization, from, to] = [read('q'), read('organization'), read('from'), read('to')];
  const presence = [...(role ? [{ role: { eq: role } }] : []), ...writePeriod(from, to)];
  const where: EntityWhere = {
    and: [
      ...(presence.length > 0 ? [{ participations: { and: presence } }] : []),
      ...(organization === '' ? [] : [concerns(organization, presence)]),
    ],
  };
  const variables = {
    query,
    kinds: kind ? [kind] : null,
    where: where.and?.length ? where : null,
    organization,
    narrowed: organization !== '',
  };
  return { query, kind, role, organization, from, to, variables };
}

/** It took part itself or somebody did on its behalf, in the wanted role and time; or who did belongs to it. */
function concerns(organization: string, presence: NonNullable<EntityWhere['participations']>[]): EntityWhere {
  const it = { id: { eq: organization } };
  return {
    or: [
      { participations: { and: [...presence, { onBehalfOf: it }] } },
      { participations: { and: [...presence, { organization: it }] } },
      { memberships: { organization: it } },
    ],
  };
}
