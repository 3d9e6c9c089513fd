import { Router } from 'express';
import type { Service } from './Service.js';

/** `/livez`: the process runs. `/readyz`: it can answer questions now, Neo4j included; 503 where it can't. */
export function answerHealth(service: Service): Router {
  const router = Router();
  router.get('/livez', (_request, response) => {
    response.json({ status: 'ok' });
  });
  router.get('/readyz', async (_request, response) => {
    const neo4j = await service.askDatabase().then(
      () => 'ok',
      () => 'unreachable',
    );
    const graph = service.api ? 'ok' : 'starting';
    const ready = neo4j === 'ok' && service.api !== null;
    response.status(ready ? 200 : 503).json({ status: ready ? 'ok' : 'not ready', neo4j, graph });
  });
  return router;
}
