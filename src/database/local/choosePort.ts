import { isPortFree } from './isPortFree.js';
import { listenOnce } from './listenOnce.js';
import { NoNeo4jError } from './NoNeo4jError.js';

const USUAL = 7687;

/** The wanted port, which has to be free (0: any); without a wish Neo4j's usual one where it is free, otherwise any. */
export async function choosePort(wanted: number | undefined): Promise<number> {
  if (wanted === 0) return listenOnce(0);
  if (await isPortFree(wanted ?? USUAL)) return wanted ?? USUAL;
  if (wanted === undefined) return listenOnce(0);
  throw new NoNeo4jError(
    [
      `Port ${wanted} (COCHAIR_NEO4J_PORT) is in use by another program, so Neo4j can't listen there.`,
      'Stop that program, choose another port, or unset COCHAIR_NEO4J_PORT for any free one.',
    ].join('\n'),
  );
}
