import type { Visit } from '../server/Visit.js';
import { log } from './log.js';

/** A line for each question, where machines read along: people would see nothing else. */
export function sayVisit({ id, method, operation, status, codes, cost, milliseconds }: Visit): void {
  if (!log.machine) return;
  const fields = { requestId: id, method, operation, status, codes, nodes: cost?.nodes ?? null };
  log.machine.info({ ...fields, milliseconds: Math.round(milliseconds * 10) / 10 }, 'request');
}
