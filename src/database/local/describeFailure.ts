import type { Home } from './homeOf.js';
import { readLogTail } from './readLogTail.js';

const REMEDIES: readonly (readonly [RegExp, string])[] = [
  [/locked by another process|StoreLockException|FileLockException/i, 'Another process uses this data: stop it.'],
  [/Address already in use|BindException/, 'Another program took the port: start again, or set COCHAIR_NEO4J_PORT.'],
  [
    /Could not reserve enough space|OutOfMemoryError|insufficient memory/i,
    'The computer is short of memory: free some.',
  ],
  [/UnsupportedClassVersionError/, 'This Neo4j needs a newer Java: install one, or set JAVA_HOME to it.'],
  [/No space left on device/i, 'The disk is full: free some space.'],
];

/** Why Neo4j didn't start, as far as its log tells, and what to do. */
export async function describeFailure(home: Home, what: string): Promise<string> {
  const tail = await readLogTail(home.logFile);
  const remedy = REMEDIES.find(([pattern]) => pattern.test(tail))?.[1];
  return [
    `Neo4j ${home.version} ${what}. The end of ${home.logFile}:`,
    tail,
    remedy ??
      `More is in ${home.debugLog}. If the data is broken, delete ${home.folder}: the facts are imported again.`,
  ].join('\n');
}
