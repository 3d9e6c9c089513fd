/** What a list is ordered by, the most important first. */
export interface Order {
  readonly by: string;
  readonly descending: boolean;
}

export interface PageArguments {
  readonly first?: number | null;
  readonly last?: number | null;
  readonly after?: string | null;
  readonly before?: string | null;
}

/** A row of a list before it is cut: what it is ordered by, and what its edge holds. */
export interface Row {
  readonly keys: readonly (string | number)[];
  readonly edge: Readonly<Record<string, unknown>>;
}

/** How cursors of this evaluation begin, so that a comparison can tell them from other texts. */
export const CURSOR = 'memory-cursor:';

/** A connection of some rows, as the Relay specification cuts it; 20 from the front where nobody says how many. */
export function cutPage(rows: readonly Row[], orders: readonly Order[], args: PageArguments): unknown {
  const compare = (one: readonly (string | number)[], other: readonly (string | number)[]): number => {
    for (const [index, { descending }] of orders.entries()) {
      const difference = compareKeys(one[index] ?? '', other[index] ?? '');
      if (difference !== 0) return descending ? -difference : difference;
    }
    return 0;
  };
  const sorted = [...rows].sort((one, other) => compare(one.keys, other.keys));
  const after = readCursor(args.after);
  const before = readCursor(args.before);
  const between = sorted.filter(
    ({ keys }) => (!after || compare(keys, after) > 0) && (!before || compare(keys, before) < 0),
  );
  const { last } = args;
  const backwards = typeof last === 'number';
  const size = last ?? args.first ?? 20;
  const page = backwards ? between.slice(Math.max(0, between.length - size)) : between.slice(0, size);
  const more = between.length > page.length;
  // Relay: on the side that the page isn't counted from, what lies beyond the cursor there counts, where there is one.
  const isBehind = ({ keys }: Row): boolean =>
    backwards ? before !== null && compare(keys, before) >= 0 : after !== null && compare(keys, after) <= 0;
  const behind = sorted.some(isBehind);
  const edges = page.map(({ keys, edge }) => ({ ...edge, cursor: writeCursor(orders, keys) }));
  return {
    edges,
    nodes: page.map(({ edge }) => edge.node),
    totalCount: sorted.length,
    pageInfo: {
      hasNextPage: backwards ? behind : more,
      hasPreviousPage: backwards ? more : behind,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
  };
}

/** Neo4j orders texts by code points; JavaScript would order them by UTF-16 code units. */
function compareKeys(one: string | number, other: string | number): number {
  if (typeof one === 'number' && typeof other === 'number') return one - other;
  return Buffer.compare(Buffer.from(String(one)), Buffer.from(String(other)));
}

function writeCursor(orders: readonly Order[], keys: readonly (string | number)[]): string {
  return CURSOR + JSON.stringify([orders, keys]);
}

function readCursor(cursor: string | null | undefined): readonly (string | number)[] | null {
  if (cursor === null || cursor === undefined) return null;
  return (JSON.parse(cursor.slice(CURSOR.length)) as [unknown, (string | number)[]])[1];
}
