import { lookUp } from '../lookUp.js';
import { tellStatus } from '../tellStatus.js';
import { trimDate } from '../trimDate.js';
import { writeText } from '../writeText.js';
import { choosePreciseDate } from './choosePreciseDate.js';
import type { FtmScope } from './FtmScope.js';
import type { EdgeSchema } from './SCHEMATA.js';

/** What FollowTheMoney's own words for a status, and those that its datasets use, say of a membership. */
const STATUSES: Readonly<Partial<Record<string, string>>> = {
  current: 'CURRENT',
  active: 'CURRENT',
  ended: 'FORMER',
  former: 'FORMER',
  inactive: 'FORMER',
  unknown: 'UNKNOWN',
};

const OF_ALL = ['role', 'startDate', 'endDate', 'status', 'declarationDate', 'sourceUrl'];

/** A membership, or as many as the edge names members, bodies and posts. */
export function readFtmEdge(scope: FtmScope, edge: EdgeSchema): void {
  const fields = readEdgeFields(scope, edge.title);
  for (const name of Object.keys(scope.entity.properties)) {
    const known = OF_ALL.includes(name) || [edge.member, edge.organization, edge.post].includes(name);
    if (!known && scope.values(name).length > 0 && !scope.readNestedIn(name)) scope.pass(name);
  }
  for (const member of orNone(scope.refer(edge.member))) {
    for (const organization of orNone(scope.refer(edge.organization))) {
      for (const post of orNone(scope.refer(edge.post))) {
        scope.draftSelf('Membership', scope.own.id, { member, organization, post, ...fields, citations: scope.cite() });
      }
    }
  }
}

function readEdgeFields(scope: FtmScope, title: string | undefined): Readonly<Record<string, unknown>> {
  const today = new Date().toISOString().slice(0, 10);
  const [start, end] = ['startDate', 'endDate'].map((name) => {
    const { date, left } = choosePreciseDate(scope.values(name));
    if (left > 0) scope.pass(`${name} (another date)`);
    return date;
  });
  const [role, ...roles] = new Set(scope.values('role').map(writeText));
  if (roles.length > 0) scope.pass('role (another value)');
  if (scope.values('sourceUrl').length > 1) scope.pass('sourceUrl (another value)');
  const words = scope.values('status').map(writeText);
  const statuses = words.map((word) => lookUp(STATUSES, word.toLowerCase()));
  if (statuses.includes(undefined)) scope.pass('status');
  const status = statuses.find((one) => one !== undefined);
  return {
    title: role ?? title,
    startDate: start,
    endDate: end,
    // An end that has passed is the surer word: statuses grow old.
    status: tellStatus(end ?? null, today) === 'FORMER' ? 'FORMER' : (status ?? 'UNKNOWN'),
    // By declaring what they own the holder says, that day, that the position is theirs.
    attestedOn: scope.values('declarationDate').map(trimDate),
  };
}

function orNone(ids: readonly string[]): readonly (string | undefined)[] {
  return ids.length > 0 ? ids : [undefined];
}
