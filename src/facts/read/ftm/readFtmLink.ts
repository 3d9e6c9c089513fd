import { foldWords } from '../../../text/foldWords.js';
import { isRecord } from '../isRecord.js';
import { lookUp } from '../lookUp.js';
import { ROLE_WORDS } from '../table/ROLE_WORDS.js';
import { writeText } from '../writeText.js';
import type { FtmScope } from './FtmScope.js';
import { ENTITY_SCHEMATA } from './SCHEMATA.js';

/** Roles that are those of an event's, and of a body's as well. */
const ANYWHERE = new Set(['CHAIR', 'CO_CHAIR']);

/**
 * An UnknownLink is a participation where one of its ends is nested and an event, or where its role is one at events: what
 * an end's id stands for shows elsewhere in the stream, maybe later. Returns false where it is none.
 */
export function readFtmLink(scope: FtmScope): boolean {
  const reversed = isEvent(scope, 'subject') && !isEvent(scope, 'object');
  const words = scope.values('role').map(writeText);
  const roles = words.flatMap((word) => lookUp(ROLE_WORDS, foldWords(word.replaceAll('_', ' '))) ?? []);
  const [role] = roles;
  const telling = scope.ours || isEvent(scope, 'object') || reversed;
  if (!telling && (role === undefined || ANYWHERE.has(role))) return false;
  if (roles.length < words.length) scope.pass('role');
  for (const name of Object.keys(scope.entity.properties)) {
    if (!['subject', 'object', 'role', 'sourceUrl'].includes(name) && scope.values(name).length > 0) scope.pass(name);
  }
  const [participants, events] = reversed ? ['object', 'subject'] : ['subject', 'object'];
  for (const participant of scope.refer(participants)) {
    for (const event of scope.refer(events)) {
      const fields = { event, participant, role: role ?? 'ATTENDEE', citations: scope.cite() };
      scope.draftSelf('Participation', scope.own.id, fields);
    }
  }
  return true;
}

function isEvent(scope: FtmScope, end: string): boolean {
  return scope
    .values(end)
    .some((one) => isRecord(one) && lookUp(ENTITY_SCHEMATA, writeText(one.schema))?.kind === 'Event');
}
