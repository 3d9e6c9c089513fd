import { type ChildProcess, spawn } from 'node:child_process';
import { closeSync, openSync } from 'node:fs';
import type { Home } from './homeOf.js';
import { identifyProcess } from './identifyProcess.js';
import { javaCommand } from './javaCommand.js';
import { writeRunning } from './writeRunning.js';

export interface LaunchOptions {
  readonly home: Home;
  readonly java: string;
  readonly launcher: string;
  readonly heapMegabytes: number;
  readonly port: number;
}

/** Starts the process, and says so in the file beside the database before it is ready. */
export function launchNeo4j({ home, java, launcher, heapMegabytes, port }: LaunchOptions): ChildProcess {
  const log = openSync(home.logFile, 'w');
  try {
    const child = spawn(java, [...javaCommand(launcher, heapMegabytes), home.folder], {
      cwd: home.folder,
      // A process group of its own: Ctrl-C is for the server, which first answers what it was asked.
      detached: true,
      // It ends when the first of these is closed, be it by our death.
      stdio: ['pipe', 'pipe', log],
    });
    // Without a listener, a failed write or start would end our process; `awaitReady` and the driver notice in their way.
    child.on('error', () => undefined);
    child.stdin?.on('error', () => undefined);
    child.stdout?.on('error', () => undefined);
    const neo4j = child.pid === undefined ? undefined : identifyProcess(child.pid);
    const owner = identifyProcess(process.pid);
    if (neo4j && owner) writeRunning(home, { version: home.version, port, neo4j, owner, stopping: false });
    return child;
  } finally {
    closeSync(log);
  }
}
