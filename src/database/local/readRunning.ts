import { readFileSync } from 'node:fs';
import { z } from 'zod';
import type { Home } from './homeOf.js';

const identity = z.object({ pid: z.int(), started: z.string() });

const running = z.object({
  version: z.string(),
  port: z.int(),
  neo4j: identity,
  /** Whoever started it and will stop it. */
  owner: identity,
  stopping: z.boolean(),
});

/** What the file beside the database says of the Neo4j that runs on it. */
export type RunningNeo4j = z.infer<typeof running>;

/** Undefined when there is no such file, or no sense in it. */
export function readRunning({ runningFile }: Home): RunningNeo4j | undefined {
  try {
    return running.parse(JSON.parse(readFileSync(runningFile, 'utf8')));
  } catch {
    return undefined;
  }
}
