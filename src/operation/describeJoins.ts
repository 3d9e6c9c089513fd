import type { JoinReport } from '../facts/identity/joinByIdentifier.js';

const SHOWN = 10;

/** What was joined by identifier, what no longer is, and what a person should look at: a line each. */
export function describeJoins({ joined, parted, unjoined }: JoinReport): string[] {
  const lines = [
    ...shorten(joined, ({ id, into, because }) => `joined ${id} with ${into}: ${because}`),
    ...shorten(parted, ({ id, into, because }) => `parted ${id} from ${into}: no longer the same ${because}`),
    ...shorten(
      unjoined,
      ({ ids, identifier, because }) => `not joined: ${ids.join(', ')} have the same ${identifier}, but ${because}`,
    ),
  ];
  if (joined.length > 0) {
    lines.push(
      `${joined.length} joined by identifier. One that is wrong is undone by: cochair unmerge ${String(joined[0]?.id)}`,
    );
  }
  return lines;
}

function shorten<T>(all: readonly T[], describe: (one: T) => string): string[] {
  const lines = all.slice(0, SHOWN).map(describe);
  return all.length > SHOWN ? [...lines, `… and ${all.length - SHOWN} more like this`] : lines;
}
