import type { GuestFragment, LinkedFragment } from '../generated/documents.js';

/** Which body somebody was at an event for, and how that is known. */
export interface BodyOf {
  readonly body: LinkedFragment | null;
  /** Whether the source says it by a title of that day (`Thứ trưởng Bộ Tư pháp`), not that they came on its behalf. */
  readonly byTitle: boolean;
}

/**
 * The body that a guest came for: whom they spoke for; a body that came itself, itself; else where they held the last of
 * their titles of that day, as far as a source attests that post on the day of the event.
 */
export function bodyOf({ participant, represented, capacities, event }: GuestFragment): BodyOf {
  const [spokenFor] = represented;
  if (spokenFor) return { body: spokenFor, byTitle: false };
  if (participant.__typename === 'Organization') return { body: participant, byTitle: false };
  if (participant.__typename !== 'Person' || event.startDate === null) return { body: null, byTitle: false };
  const day = event.startDate;
  const posts = participant.held.nodes.filter(({ attestedOn }) => attestedOn.includes(day));
  for (const capacity of [...capacities].reverse()) {
    const post = posts.find(({ title, organization }) => title !== null && organization && capacity.startsWith(title));
    if (post?.organization) return { body: post.organization, byTitle: true };
  }
  return { body: null, byTitle: false };
}
