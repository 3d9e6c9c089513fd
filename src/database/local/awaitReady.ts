import type { ChildProcess } from 'node:child_process';
import { createInterface } from 'node:readline';

const PATIENCE_MILLISECONDS = 120_000;

/** Undefined once Neo4j says that it is ready, otherwise what happened instead, to follow "Neo4j …". */
export function awaitReady(child: ChildProcess): Promise<string | undefined> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => {
      end(`was not ready within ${PATIENCE_MILLISECONDS / 1000} seconds`);
    }, PATIENCE_MILLISECONDS);
    child.once('error', ({ message }) => {
      end(`could not be started (${message})`);
    });
    child.once('exit', (code, signal) => {
      end(`ended before it was ready (${signal ?? `exit code ${code ?? 'unknown'}`})`);
    });
    if (child.stdout) {
      createInterface(child.stdout).on('line', (line) => {
        if (line === 'READY') end(undefined);
      });
    }

    function end(failure: string | undefined): void {
      clearTimeout(timer);
      resolve(failure);
    }
  });
}
