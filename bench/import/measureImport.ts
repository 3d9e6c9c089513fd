import { createWriteStream } from 'node:fs';
import { mkdir, rm } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { fileURLToPath } from 'node:url';
import { Database } from '../../dist/database/Database.js';
import { startLocalNeo4j } from '../../dist/database/local/startLocalNeo4j.js';
import { EXPORT_FORMATS } from '../../dist/facts/write/EXPORT_FORMATS.js';
import type { Model } from '../../dist/model/Model.js';
import type { GraphSize } from '../graph/sizeGraph.js';
import { describeGraph } from './describeGraph.js';
import { GeneratedExtract } from './GeneratedExtract.js';
import type { ImportRound, MeasuredImport } from './MeasuredImport.js';
import { runProcess } from './runProcess.js';
import { writeBareRows } from './writeBareRows.js';

const [COCHAIR, BARE] = ['../../bin/cochair.mjs', './writeBare.js'].map((path) =>
  fileURLToPath(new URL(path, import.meta.url)),
) as [string, string];

export interface ImportPlan {
  readonly rounds: number;
  /** The key of the file's format. */
  readonly format: string;
  /** Rows that the bare script writes at once. */
  readonly batch: number;
  /** For the files and the database; it is removed afterwards. */
  readonly folder: string;
}

/** Files of one size, imported by `cochair import` and by the bare script in turns, each time into an empty Neo4j. */
export async function measureImport(
  model: Model,
  size: GraphSize,
  { rounds, format, batch, folder }: ImportPlan,
  say: (line: string) => void,
): Promise<MeasuredImport> {
  const { participations } = size;
  const [file, rows] = [`${folder}/${participations}.${format}`, `${folder}/${participations}.rows`];
  await mkdir(folder, { recursive: true });
  const extract = new GeneratedExtract(model, size);
  const written = EXPORT_FORMATS.find(({ key }) => key === format);
  if (!written) throw new Error(`There is no format ${format}.`);
  say('writing the files');
  await pipeline(Readable.from(written.write(extract)), createWriteStream(file));
  await writeBareRows(extract, rows, batch);

  let records = 0;
  const measured: ImportRound[] = [];
  for (let round = 0; round < rounds; round += 1) {
    let bare = 0;
    let ours = { first: 0, unchanged: 0, peakMegabytes: null as number | null };
    const graphs: string[][] = [];
    const turns = [
      async (): Promise<void> => {
        await withEmptyNeo4j(folder, async (database, settings) => {
          const { seconds } = await runProcess([BARE, rows, JSON.stringify(settings)], {});
          graphs.push(await describeGraph(database));
          records = await countRecords(database);
          bare = records / seconds;
        });
      },
      async (): Promise<void> => {
        await withEmptyNeo4j(folder, async (database, { uri, username, password }) => {
          const settings = { NEO4J_URI: uri, NEO4J_USERNAME: username, NEO4J_PASSWORD: password };
          const { seconds, peakMegabytes } = await runProcess(
            [COCHAIR, 'import', file, '--dataset', 'bench'],
            settings,
          );
          graphs.push(await describeGraph(database));
          records = await countRecords(database);
          const again = await runProcess([COCHAIR, 'import', file, '--dataset', 'bench'], settings);
          ours = { first: records / seconds, unchanged: records / again.seconds, peakMegabytes };
        });
      },
    ];
    for (const turn of round % 2 === 0 ? turns : turns.reverse()) await turn();
    compare(graphs);
    measured.push({ bare, ...ours });
    say(
      `round ${round + 1}: ${records} records; a second: ${tell(bare)} bare, ${tell(ours.first)} ours, ${tell(ours.unchanged)} unchanged; ${tell(ours.peakMegabytes ?? 0)} MB`,
    );
  }
  await rm(folder, { recursive: true, force: true });
  return { participations, records, rounds: measured };
}

interface Address {
  readonly uri: string;
  readonly username: string;
  readonly password: string;
}

async function withEmptyNeo4j(
  folder: string,
  work: (database: Database, address: Address) => Promise<void>,
): Promise<void> {
  const data = `${folder}/neo4j`;
  const neo4j = await startLocalNeo4j({
    folder: data,
    buildFolder: `${folder}/../neo4j-build`,
    version: '5.26.30',
    port: 0,
    heapMegabytes: 2048,
    pageCacheMegabytes: 1024,
    say: () => undefined,
  });
  const { uri, username, password } = neo4j;
  const database = new Database(neo4j);
  try {
    await work(database, { uri, username, password });
  } finally {
    await database.close();
    await neo4j.stop();
    await rm(data, { recursive: true, force: true });
  }
}

async function countRecords(database: Database): Promise<number> {
  const [row] = await database.read('MATCH ()-[s:STATED_IN]->() RETURN count(s) AS count', {});
  return Number(row?.count);
}

function compare([one = [], other = []]: readonly (readonly string[])[]): void {
  const apart = [...one.filter((line) => !other.includes(line)), ...other.filter((line) => !one.includes(line))];
  if (apart.length > 0) throw new Error(`The two graphs differ:\n${apart.join('\n')}`);
}

function tell(number: number): string {
  return Math.round(number).toLocaleString('en');
}
