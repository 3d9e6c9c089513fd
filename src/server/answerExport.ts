import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { type Request, type Response, Router } from 'express';
import { describeDatabaseError } from '../database/describeDatabaseError.js';
import { Waiter } from '../database/Waiter.js';
import { chooseExport } from '../facts/chooseExport.js';
import type { Export } from '../facts/exportFacts.js';
import { ExportRefusedError } from '../facts/ExportRefusedError.js';
import type { Extent } from '../facts/extract/Extent.js';
import { suggestName } from '../facts/suggestName.js';
import type { ExportFormat } from '../facts/write/ExportFormat.js';
import { refuse } from './refuse.js';
import { STARTING } from './STARTING.js';
import type { Service } from './Service.js';

/** An export reads much of the graph: more at once would leave too little for questions. */
const MOST_EXPORTS = 2;
const RETRY_AFTER_SECONDS = 10;
/** How long a client may take nothing. */
const IDLE_MILLISECONDS = 120_000;
const PARAMETERS = ['format', 'dataset', 'entity', 'participations'];

/**
 * `GET /export`: what the graph says, as a file. It goes out no faster than the client takes it, and ends in the database,
 * too, when the client goes; where it can't be finished the connection is broken off, so that no part passes for the whole.
 */
export function answerExport(service: Service, say: (line: string) => void): Router {
  const router = Router();
  let running = 0;
  router.get('/export', async (request, response) => {
    if (!service.exportFacts || !service.listParticipations) {
      refuse(response, STARTING);
      return;
    }
    if (running >= MOST_EXPORTS) {
      const message = `${MOST_EXPORTS} exports are under way, which is as many as there may be. Ask again when one is done.`;
      refuse(response, { status: 503, code: 'TOO_MANY_EXPORTS', message, retryAfterSeconds: RETRY_AFTER_SECONDS });
      return;
    }
    running += 1;
    const waiter = new Waiter();
    response.once('close', () => {
      if (!response.writableFinished) waiter.leave();
    });
    try {
      const { format, extent } = chooseExport(readWishes(request, service.listParticipations, waiter));
      const take = (begun: Export): Promise<void> => send(request, response, begun, format, extent);
      await service.exportFacts(format, extent, { take, waiter });
    } catch (error) {
      fail(error, response, waiter, say);
    } finally {
      running -= 1;
    }
  });
  return router;
}

function readParameters({ query }: Request): Readonly<Partial<Record<string, string>>> {
  const read = Object.entries(query).map(([name, value]) => {
    if (!PARAMETERS.includes(name)) {
      const message = `There is no parameter "${name}". ${suggestName(name, PARAMETERS)}There are: ${PARAMETERS.join(', ')}.`;
      throw new ExportRefusedError('BAD_USER_INPUT', message);
    }
    if (typeof value === 'string') return [name, value] as const;
    throw new ExportRefusedError('BAD_USER_INPUT', `"${name}" takes one value. Give it once.`);
  });
  return Object.fromEntries(read);
}

function readWishes(
  request: Request,
  list: NonNullable<Service['listParticipations']>,
  waiter: Waiter,
): Parameters<typeof chooseExport>[0] {
  const { participations, ...wishes } = readParameters(request);
  if (participations === undefined) return wishes;
  const where = readFilter(participations);
  return { ...wishes, participations: () => list(where, waiter) };
}

function readFilter(where: string): unknown {
  try {
    return JSON.parse(where);
  } catch (error) {
    const message = `"participations" takes a ParticipationWhere of the API as JSON, e.g. {"role": {"eq": "CHAIR"}}: ${String(error)}.`;
    throw new ExportRefusedError('BAD_USER_INPUT', message);
  }
}

async function send(
  request: Request,
  response: Response,
  { pieces, incomplete }: Export,
  format: ExportFormat,
  extent: Extent,
): Promise<void> {
  const iterator = pieces[Symbol.asyncIterator]();
  // What goes wrong before anything is there to be sent is answered as an error.
  let next = await iterator.next();
  response.attachment(nameFile(format, extent)).set({
    'content-type': format.mediaType,
    'x-content-type-options': 'nosniff',
    ...(incomplete.length > 0 ? { 'x-incomplete-datasets': incomplete.join(', ') } : {}),
  });
  if (request.method === 'HEAD') {
    await iterator.return?.();
    response.end();
    return;
  }
  response.setTimeout(IDLE_MILLISECONDS, () => response.destroy());
  async function* all(): AsyncIterable<string> {
    try {
      for (; !next.done; next = await iterator.next()) yield next.value;
    } finally {
      await iterator.return?.();
    }
  }
  await pipeline(Readable.from(all()), response);
}

/** `cochair-assembly.csv`; what a file's name had better not have is left out. */
function nameFile({ extension }: ExportFormat, extent: Extent): string {
  return `cochair${describe(extent).replace(/[^A-Za-z0-9._-]+/g, '-')}.${extension}`;
}

function describe(extent: Extent): string {
  switch (extent.of) {
    case 'graph':
      return '';
    case 'dataset':
      return `-${extent.name}`;
    case 'entity':
      return `-${extent.id}`;
    case 'facts':
      return '-participations';
  }
}

function fail(error: unknown, response: Response, waiter: Waiter, say: (line: string) => void): void {
  if (waiter.gone) return;
  if (error instanceof ExportRefusedError) {
    refuse(response, { status: error.code === 'NOT_FOUND' ? 404 : 400, code: error.code, message: error.message });
    return;
  }
  const { code, message, httpStatus, retryAfterSeconds } = describeDatabaseError(error);
  if (code === 'INTERNAL_SERVER_ERROR' || response.headersSent) {
    say(`GET /export: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
  }
  if (response.headersSent) response.destroy();
  else refuse(response, { status: httpStatus, code, message, retryAfterSeconds });
}
