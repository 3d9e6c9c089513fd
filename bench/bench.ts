import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { Database } from '../dist/database/Database.js';
import { startLocalNeo4j } from '../dist/database/local/startLocalNeo4j.js';
import { readModel } from '../dist/model/readModel.js';
import { readSchema } from '../dist/model/readSchema.js';
import { SCHEMA_FOLDER } from '../dist/operation/paths.js';
import { loadGraph } from './graph/loadGraph.js';
import { sizeGraph } from './graph/sizeGraph.js';
import type { MeasuredSize } from './Measured.js';
import { measureSize } from './measureSize.js';
import { FULL, type Plan, QUICK } from './Plan.js';
import { writeReport } from './report/writeReport.js';

/** `npm run bench`: three servers on one Neo4j and one graph; the table goes into docs/performance.md. */
const { values } = parseArgs({
  options: {
    quick: { type: 'boolean', default: false },
    sizes: { type: 'string' },
    seconds: { type: 'string' },
    only: { type: 'string' },
    data: { type: 'string' },
  },
});
const base = values.quick ? QUICK : FULL;
const plan: Plan = {
  ...base,
  ...(values.sizes ? { sizes: values.sizes.split(',').map(Number) } : {}),
  ...(values.only ? { only: values.only.split(',') } : {}),
  ...(values.seconds ? { seconds: Number(values.seconds) } : {}),
};
const data = values.data ?? fileURLToPath(new URL('../data/bench', import.meta.url));
const say = (line: string): void => {
  process.stderr.write(`${line}\n`);
};
const model = readModel(readSchema(SCHEMA_FOLDER));
const measured: MeasuredSize[] = [];
for (const participations of plan.sizes) {
  say(`\n${participations} participations`);
  const neo4j = await startLocalNeo4j({
    folder: `${data}/${participations}`,
    buildFolder: `${data}/neo4j-build`,
    version: '5.26.30',
    heapMegabytes: 2048,
    pageCacheMegabytes: 1024,
    say,
  });
  const database = new Database(neo4j);
  try {
    const size = sizeGraph(participations);
    await loadGraph(database, model, size, say);
    measured.push(await measureSize(plan, neo4j, database, size, say));
  } finally {
    await database.close();
    await neo4j.stop();
  }
}
await writeReport(plan, measured, !values.quick && plan.only.length === 0);
