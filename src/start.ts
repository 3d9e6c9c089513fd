import { createServer } from 'node:http';
import { readConfiguration } from './configuration/readConfiguration.js';
import { readSeed } from './facts/readSeed.js';
import { readModel } from './model/readModel.js';
import { readSchema } from './model/readSchema.js';
import { connectDatabase } from './operation/connectDatabase.js';
import { listen } from './operation/listen.js';
import { PLAYGROUND_FOLDER, SCHEMA_FOLDER, SEED_FOLDER } from './operation/paths.js';
import { runProgram } from './operation/runProgram.js';
import { say } from './operation/say.js';
import { updateGraph } from './operation/updateGraph.js';
import { waitForSignal } from './operation/waitForSignal.js';
import { Questions } from './questions/Questions.js';
import { createApolloServer } from './server/createApolloServer.js';
import { createApp } from './server/createApp.js';

/** `npm start`: from nothing to a graph that answers, and back to nothing on Ctrl-C. */
await runProgram(async () => {
  const configuration = readConfiguration(process.env);
  const model = readModel(readSchema(SCHEMA_FOLDER));
  const datasets = await readSeed(model, SEED_FOLDER, configuration.textsFolder ?? null);
  const signal = waitForSignal();

  const httpServer = createServer();
  const port = await listen(httpServer, configuration.host, configuration.port);
  const connection = await connectDatabase(configuration).catch((error: unknown) => {
    httpServer.close();
    throw error;
  });
  const { database } = connection;
  const questions = new Questions(model, database, configuration.queryTimeoutMilliseconds);
  const apollo = createApolloServer(model, questions, httpServer, say);
  try {
    await apollo.start();
    const health = { started: false, askDatabase: () => database.verify() };
    httpServer.on('request', createApp(health, apollo, PLAYGROUND_FOLDER, say));
    await updateGraph(database, model, datasets);
    health.started = true;
    welcome(`http://localhost:${port}`, connection.uri);
    say(`\n${await signal}: finishing what was asked, then stopping.`);
  } finally {
    await apollo.stop();
    httpServer.close();
    await connection.close();
  }
  say('Stopped.');
});

function welcome(url: string, neo4j: string): void {
  say(`
Cochair is up.
  Playground and API  ${url}/graphql
  Health              ${url}/readyz
  Neo4j               ${neo4j}

Try, for a start: who co-chaired the conference of 22/12/2023, and where does it say so?

  { event(id: "hoi-nghi-bieu-duong-2023-12-22") {
      participations(where: { role: { eq: CO_CHAIR } }) {
        nodes { person { name } citations { nodes { quote } } } } } }

Ctrl-C stops it all.`);
}
