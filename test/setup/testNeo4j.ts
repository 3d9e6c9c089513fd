import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** The version that suites with a Neo4j of their own run on, as startNeo4j.mjs has it. */
export const NEO4J_VERSION = process.env.NEO4J_VERSION ?? '5.26.30';

/** Built once for all suites. */
export const BUILD_FOLDER = join(tmpdir(), 'cochair-test-build');
