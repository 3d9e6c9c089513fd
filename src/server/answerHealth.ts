import { Router } from 'express';

/** What tells whether the process can serve. */
export interface Health {
  /** Whether the graph has been brought up to date since the process began. */
  started: boolean;
  /** Rejects where the database doesn't answer now. */
  askDatabase: () => Promise<void>;
}

/** `/livez`: the process runs. `/readyz`: it can answer questions now, Neo4j included; 503 where it can't. */
export function answerHealth(health: Health): Router {
  const router = Router();
  router.get('/livez', (_request, response) => {
    response.json({ status: 'ok' });
  });
  router.get('/readyz', async (_request, response) => {
    const neo4j = await health.askDatabase().then(
      () => 'ok',
      () => 'unreachable',
    );
    const graph = health.started ? 'ok' : 'starting';
    const ready = neo4j === 'ok' && health.started;
    response.status(ready ? 200 : 503).json({ status: ready ? 'ok' : 'not ready', neo4j, graph });
  });
  return router;
}
