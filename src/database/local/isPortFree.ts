import { connect } from 'node:net';
import { listenOnce } from './listenOnce.js';

/** Whether Neo4j could listen on this port of this computer. */
export async function isPortFree(port: number): Promise<boolean> {
  // Listening alone would not notice a program that holds the port on all interfaces on macOS.
  if (await answers(port)) return false;
  try {
    return (await listenOnce(port)) === port;
  } catch {
    return false;
  }
}

function answers(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1');
    socket.setTimeout(1_000);
    for (const [event, answer] of [
      ['connect', true],
      ['timeout', true],
      ['error', false],
    ] as const) {
      socket.once(event, () => {
        socket.destroy();
        resolve(answer);
      });
    }
  });
}
