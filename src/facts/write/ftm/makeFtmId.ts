import { createHash } from 'node:crypto';

/** FollowTheMoney allows 200 characters, and none but these. */
const MOST = 200;
const ALLOWED = /^[0-9a-zA-Z](?:[0-9a-zA-Z.-]*[0-9a-zA-Z])?$/;

/** An id of the graph as FollowTheMoney takes it: itself where it does (an entity's, mostly), otherwise one made of it. */
export function makeFtmId(id: string): string {
  if (id.length <= MOST && ALLOWED.test(id)) return id;
  const readable = id
    .replace(/[^0-9a-zA-Z.-]+/g, '-')
    .slice(0, MOST / 2)
    .replace(/^[^0-9a-zA-Z]+|[^0-9a-zA-Z]+$/g, '');
  const digest = createHash('sha256').update(id).digest('hex').slice(0, 16);
  return readable === '' ? digest : `${readable}-${digest}`;
}
