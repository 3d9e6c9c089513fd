import cluster from 'node:cluster';
import type { Server } from 'node:http';
import { constants } from 'node:os';
import { readConfiguration } from '../configuration/readConfiguration.js';
import { readSeed } from '../facts/readSeed.js';
import { readModel } from '../model/readModel.js';
import { readSchema } from '../model/readSchema.js';
import { connectDatabase } from '../operation/connectDatabase.js';
import { openAlone } from '../operation/front/openAlone.js';
import { openTogether } from '../operation/front/openTogether.js';
import { workTogether } from '../operation/front/workTogether.js';
import { ImportMetrics } from '../operation/ImportMetrics.js';
import { log } from '../operation/log.js';
import { SCHEMA_FOLDER } from '../operation/paths.js';
import { say } from '../operation/say.js';
import { serveMetrics } from '../operation/serveMetrics.js';
import { updateGraph } from '../operation/updateGraph.js';
import { waitForSignal } from '../operation/waitForSignal.js';

/** From nothing to a graph that answers, and back to nothing on Ctrl-C. */
export async function start(): Promise<void> {
  const configuration = readConfiguration(process.env);
  if (configuration.log === 'json') log.toMachines();
  const model = readModel(readSchema(SCHEMA_FOLDER));
  if (cluster.isWorker) {
    await workTogether(configuration, model);
    return;
  }
  const datasets = await readSeed(model, configuration.seedFolder, configuration.textsFolder ?? null);
  const signal = waitForSignal();
  let answers = false;
  void signal.then((name) => {
    if (!answers) leave(name);
  });
  const { workers, metricsPort } = configuration;
  const front =
    workers > 1 ? await openTogether(workers, metricsPort !== undefined) : await openAlone(configuration, model);
  const connection = await connectDatabase(configuration).catch(async (error: unknown) => {
    await front.close();
    throw error;
  });
  const imports = new ImportMetrics();
  let metricsServer: Server | null = null;
  try {
    await front.reach(connection);
    if (front.counted) metricsServer = await serveMetrics([front.counted, imports.registry], metricsPort ?? 0);
    await updateGraph(connection.database, model, datasets, (counts) => {
      imports.count(counts);
    });
    front.answer();
    answers = true;
    welcome(`http://localhost:${front.port}`, connection.address.uri);
    say(`\n${await signal}: finishing what was asked, then stopping.`);
  } finally {
    await front.close();
    metricsServer?.close();
    await connection.close();
  }
  say('Stopped.');
}

/** On a signal in the middle of the start. A Neo4j of ours ends with us, and what wasn't committed isn't there. */
function leave(signal: NodeJS.Signals): void {
  say(`${signal}: stopping before the start was complete. The next start takes it up again.`);
  process.exit(128 + constants.signals[signal]);
}

function welcome(url: string, neo4j: string): void {
  say(`
Cochair is up.
  Explorer            ${url}/
  Playground and API  ${url}/graphql
  Health              ${url}/readyz
  Neo4j               ${neo4j}

Try, for a start: who co-chaired the conference of 22/12/2023, and where does it say so?

  { event(id: "hoi-nghi-bieu-duong-2023-12-22") {
      participations(where: { role: { eq: CO_CHAIR } }) {
        nodes { person { name } citations { nodes { quote } } } } } }

Ctrl-C stops it all.`);
}
