import type { Database } from '../../dist/database/Database.js';
import { encodeCursor } from '../../dist/questions/shape/encodeCursor.js';
import type { Sample } from '../operations/Operation.js';
import { ROWS_BEFORE } from '../operations/page500.js';
import { makeRandom } from './makeRandom.js';
import type { GraphSize } from './sizeGraph.js';

const SEED = 42;

/** What questions can be about, on a graph that is there. */
export async function chooseSample(database: Database, { people, organizations }: GraphSize): Promise<Sample> {
  const [row] = await database.read(
    `MATCH (p:Person) WITH p ORDER BY p.nameKey, p.id SKIP ${ROWS_BEFORE - 1} LIMIT 1
RETURN p.nameKey AS nameKey, p.id AS id, COUNT { (:Event) } AS events`,
    {},
  );
  if (!row) throw new Error('The graph has no page 500 of people.');
  const [nameKey, id] = [String(row.nameKey), String(row.id)];
  const cursor = encodeCursor('Person,nameKey,id', [nameKey, id]);
  const events = Number(row.events);
  return { random: makeRandom(SEED), people, organizations, events, page500: { cursor, nameKey, id } };
}
