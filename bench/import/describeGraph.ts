import type { Database } from '../../dist/database/Database.js';

/**
 * How much of what a graph holds: nodes by labels, relationships by type, each with the sum of their properties. What
 * Cochair keeps of an import itself is left out.
 */
export async function describeGraph(database: Database): Promise<string[]> {
  const nodes = await database.read(
    `MATCH (n) WHERE NOT (n:Dataset OR n:KindCount OR n:ImportLock)
WITH reduce(text = '', label IN labels(n) | text + ':' + label) AS labels, count(*) AS count,
  sum(size(keys(n))) AS properties
RETURN * ORDER BY labels`,
    {},
  );
  const relationships = await database.read(
    `MATCH ()-[r]->() WHERE type(r) <> 'COUNTED'
WITH type(r) AS type, count(*) AS count, sum(size(keys(r))) AS properties RETURN * ORDER BY type`,
    {},
  );
  return [...nodes, ...relationships].map((row) => Object.values(row).map(String).join(' '));
}
