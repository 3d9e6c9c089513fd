import { mkdir, writeFile } from 'node:fs/promises';
import type { Home } from './homeOf.js';

/** Neo4j's own settings, written anew at every start. */
export async function writeSettings(home: Home, port: number, pageCacheMegabytes: number): Promise<void> {
  const settings = {
    // Off by default outside Neo4j's own distribution: anybody on this computer could write.
    'dbms.security.auth_enabled': 'true',
    'server.bolt.enabled': 'true',
    'server.bolt.listen_address': `127.0.0.1:${port}`,
    'server.bolt.advertised_address': `127.0.0.1:${port}`,
    'server.http.enabled': 'false',
    'server.https.enabled': 'false',
    'server.memory.pagecache.size': `${pageCacheMegabytes}m`,
    // A quarter of a gigabyte a database otherwise, before anything is written.
    'db.tx_log.preallocate': 'false',
    'db.tx_log.rotation.retention_policy': '256M size',
    'dbms.usage_report.enabled': 'false',
    // Ten seconds otherwise, for every stop.
    'internal.server.bolt.thread_pool_shutdown_wait_time': '200ms',
  };
  await mkdir(home.confFolder, { recursive: true });
  const lines = Object.entries(settings).map(([name, value]) => `${name}=${value}`);
  await writeFile(home.settingsFile, ['# Written by Cochair at every start.', ...lines, ''].join('\n'));
}
