import { rm } from 'node:fs/promises';

/** After all suites: ends what startNeo4j started, and takes its folder away. */
export default async function stopNeo4j() {
  const { neo4j, folder, scratch } = globalThis.cochairTestNeo4j ?? {};
  await scratch?.close();
  await neo4j?.stop();
  if (folder) await rm(folder, { recursive: true, force: true });
}
