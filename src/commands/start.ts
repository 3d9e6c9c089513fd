import type { Server } from 'node:http';
import { constants } from 'node:os';
import { readConfiguration } from '../configuration/readConfiguration.js';
import { exportFacts } from '../facts/exportFacts.js';
import { readSeed } from '../facts/readSeed.js';
import { readModel } from '../model/readModel.js';
import { readSchema } from '../model/readSchema.js';
import { connectDatabase } from '../operation/connectDatabase.js';
import { listen } from '../operation/listen.js';
import { log } from '../operation/log.js';
import { Metrics } from '../operation/Metrics.js';
import { PAGE_FOLDERS, SCHEMA_FOLDER } from '../operation/paths.js';
import { readQuestions } from '../operation/readQuestions.js';
import { say } from '../operation/say.js';
import { sayVisit } from '../operation/sayVisit.js';
import { serveMetrics } from '../operation/serveMetrics.js';
import { SlowReadings } from '../operation/SlowReadings.js';
import { updateGraph } from '../operation/updateGraph.js';
import { waitForSignal } from '../operation/waitForSignal.js';
import { Questions } from '../questions/Questions.js';
import { Admission } from '../server/Admission.js';
import { createApi } from '../server/createApi.js';
import { createApolloServer } from '../server/createApolloServer.js';
import { createHttpServer } from '../server/createHttpServer.js';
import { createListener } from '../server/createListener.js';
import { listParticipations } from '../server/listParticipations.js';
import type { Service } from '../server/Service.js';
import type { Visit } from '../server/Visit.js';

/** From nothing to a graph that answers, and back to nothing on Ctrl-C. */
export async function start(): Promise<void> {
  const configuration = readConfiguration(process.env);
  if (configuration.log === 'json') log.toMachines();
  const model = readModel(readSchema(SCHEMA_FOLDER));
  const datasets = await readSeed(model, configuration.seedFolder, configuration.textsFolder ?? null);
  const persisted = await readQuestions(PAGE_FOLDERS.explorer);
  const signal = waitForSignal();

  const service: Service = {
    api: null,
    exportFacts: null,
    listParticipations: null,
    askDatabase: () => Promise.reject(new Error('Neo4j has not started yet.')),
  };
  const httpServer = createHttpServer(createListener(service, PAGE_FOLDERS, configuration.corsOrigins, say));
  const port = await listen(httpServer, configuration.host, configuration.port);
  void signal.then((name) => {
    if (!service.api) leave(name);
  });
  const connection = await connectDatabase(configuration).catch((error: unknown) => {
    httpServer.close();
    throw error;
  });
  const { database } = connection;
  const slow = new SlowReadings(database, configuration.slowMilliseconds);
  const questions = new Questions(model, database, configuration.queryTimeoutMilliseconds, (reading) => {
    slow.look(reading);
  });
  const admission = new Admission(configuration.mostWaiting);
  const { metricsPort } = configuration;
  // Counting costs a little with every request: only where somebody can read it.
  const metrics =
    metricsPort === undefined
      ? null
      : new Metrics({
          waiting: () => admission.waiting,
          reading: () => database.reading,
          statements: () => questions.kept,
        });
  const apollo = createApolloServer(model, questions, httpServer, configuration.introspection, say, persisted);
  let metricsServer: Server | null = null;
  try {
    service.askDatabase = () => database.verify();
    await apollo.start();
    if (metrics) metricsServer = await serveMetrics(metrics, metricsPort ?? 0);
    await updateGraph(database, model, datasets, (counts) => {
      metrics?.countImported(counts);
    });
    const tell = (visit: Visit): void => {
      metrics?.count(visit);
      sayVisit(visit);
    };
    service.api = createApi(apollo, { admission, tell, say });
    service.listParticipations = (where, waiter) => listParticipations(questions, where, waiter);
    service.exportFacts = (format, extent, wishes) => exportFacts(database, model, format, extent, wishes);
    welcome(`http://localhost:${port}`, connection.uri);
    say(`\n${await signal}: finishing what was asked, then stopping.`);
  } finally {
    await apollo.stop();
    httpServer.close();
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
