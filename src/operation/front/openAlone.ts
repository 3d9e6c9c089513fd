import type { Registry } from 'prom-client';
import type { Configuration } from '../../configuration/Configuration.js';
import { exportFacts } from '../../facts/exportFacts.js';
import type { Model } from '../../model/Model.js';
import { Questions } from '../../questions/Questions.js';
import { Admission } from '../../server/Admission.js';
import { createApi } from '../../server/createApi.js';
import { createApolloServer } from '../../server/createApolloServer.js';
import { createHttpServer } from '../../server/createHttpServer.js';
import { createListener } from '../../server/createListener.js';
import { listParticipations } from '../../server/listParticipations.js';
import type { Service } from '../../server/Service.js';
import type { Visit } from '../../server/Visit.js';
import { listen } from '../listen.js';
import { Metrics } from '../Metrics.js';
import { PAGE_FOLDERS } from '../paths.js';
import { readQuestions } from '../readQuestions.js';
import { say } from '../say.js';
import { sayVisit } from '../sayVisit.js';
import { SlowReadings } from '../SlowReadings.js';
import type { Tracing } from '../Tracing.js';
import type { Front, Reached } from './Front.js';

interface FrontAlone extends Front {
  readonly counted: Registry | null;
}

/**
 * This process at the port, which is taken first, so that a busy one is noticed at once; or, where it is told of a `graph`
 * that is up to date, once it can answer.
 */
export async function openAlone(
  configuration: Configuration,
  model: Model,
  graph: Reached | null = null,
): Promise<FrontAlone> {
  const { host, metricsPort, tracesUrl } = configuration;
  const persisted = await readQuestions(PAGE_FOLDERS.explorer);
  const service: Service = {
    api: null,
    exportFacts: null,
    listParticipations: null,
    askDatabase: () => Promise.reject(new Error('Neo4j has not started yet.')),
  };
  const httpServer = createHttpServer(createListener(service, PAGE_FOLDERS, configuration.corsOrigins, say));
  const admission = new Admission(configuration.mostWaiting);
  const readings = { waiting: () => admission.waiting, reading: () => 0, statements: () => 0 };
  // Counting and tracing cost a little with every request: only where somebody can see what comes of it.
  const metrics = metricsPort === undefined ? null : new Metrics(readings);
  const tracing = tracesUrl === undefined ? null : await openTracing(tracesUrl);
  const tell = (visit: Visit): void => {
    metrics?.count(visit);
    tracing?.tell(visit);
    sayVisit(visit);
  };
  let apollo: ReturnType<typeof createApolloServer> | null = null;
  let answer = (): void => {
    throw new Error('It has not been told where the graph is.');
  };

  const reach = async ({ database }: Reached): Promise<void> => {
    service.askDatabase = () => database.verify();
    const slow = new SlowReadings(database, configuration.slowMilliseconds);
    const questions = new Questions(model, database, configuration.queryTimeoutMilliseconds, (reading) => {
      slow.look(reading);
      tracing?.look(reading);
    });
    readings.reading = () => database.reading;
    readings.statements = () => questions.kept;
    const created = createApolloServer(model, questions, httpServer, configuration.introspection, say, persisted);
    await created.start();
    apollo = created;
    answer = () => {
      service.api = createApi(created, { admission, tell, say });
      service.listParticipations = (where, waiter) => listParticipations(questions, where, waiter);
      service.exportFacts = (format, extent, wishes) => exportFacts(database, model, format, extent, wishes);
    };
  };
  if (graph) {
    await reach(graph);
    answer();
  }
  const port = await listen(httpServer, host, configuration.port);
  return {
    port,
    counted: metrics?.registry ?? null,
    reach,
    answer: () => {
      answer();
    },
    close: async () => {
      await apollo?.stop();
      httpServer.close();
      await tracing?.close();
    },
  };
}

/** OpenTelemetry is more to load than all the rest: only where it is wanted. */
async function openTracing(url: string): Promise<Tracing> {
  const loaded = await import('../Tracing.js');
  return new loaded.Tracing(url);
}
