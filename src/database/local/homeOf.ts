import { join } from 'node:path';

/** Where the things of one Neo4j lie. */
export interface Home {
  readonly folder: string;
  readonly version: string;
  readonly dataFolder: string;
  /** There while the very first start has not come to its end. */
  readonly unfinishedFile: string;
  readonly confFolder: string;
  readonly settingsFile: string;
  readonly passwordFile: string;
  readonly runningFile: string;
  readonly lockFile: string;
  readonly logFile: string;
  /** Neo4j's own log. */
  readonly debugLog: string;
  readonly systemDatabase: string;
}

/** One folder a version: an older Neo4j can't read what a newer one has written. */
export function homeOf(dataFolder: string, version: string): Home {
  const folder = join(dataFolder, `neo4j-${version}`);
  return {
    folder,
    version,
    dataFolder: join(folder, 'data'),
    unfinishedFile: join(folder, 'first-start-unfinished'),
    confFolder: join(folder, 'conf'),
    settingsFile: join(folder, 'conf', 'neo4j.conf'),
    passwordFile: join(folder, 'password'),
    runningFile: join(folder, 'running.json'),
    lockFile: join(folder, 'starting.lock'),
    logFile: join(folder, 'launcher.log'),
    debugLog: join(folder, 'logs', 'debug.log'),
    systemDatabase: join(folder, 'data', 'databases', 'system'),
  };
}
