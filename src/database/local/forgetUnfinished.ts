import { existsSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import type { Home } from './homeOf.js';

/**
 * Clears away a database whose very first start was interrupted: Neo4j can't recover from its own death between a new
 * store and its first transaction log. Nobody was given that database yet, so nothing is lost.
 */
export async function forgetUnfinished({ unfinishedFile, dataFolder, passwordFile }: Home): Promise<void> {
  if (!existsSync(unfinishedFile)) return;
  await rm(dataFolder, { recursive: true, force: true });
  await rm(passwordFile, { force: true });
}
