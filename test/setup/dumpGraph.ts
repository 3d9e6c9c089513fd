import type { Database } from '../../src/database/Database.js';

/** The whole graph as lines, in an order of their own: two graphs are the same where their lines are. When is no matter. */
export async function dumpGraph(database: Database): Promise<string[]> {
  // Names, links and the like have no id: they are known by what they hold.
  const rows = await database.read(
    `MATCH (n) RETURN {labels: COLLECT { UNWIND labels(n) AS label RETURN label ORDER BY label }, holds: n {.*, importedAt: null}} AS row
     UNION ALL
     MATCH (a)-[r]->(b) RETURN {type: type(r), holds: properties(r), start: coalesce(a.id, properties(a)),
       end: coalesce(b.id, properties(b)), endLabels: COLLECT { UNWIND labels(b) AS label RETURN label ORDER BY label }} AS row`,
    {},
  );
  return rows.map(({ row }) => JSON.stringify(row, sortKeys)).sort();
}

function sortKeys(_key: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}
