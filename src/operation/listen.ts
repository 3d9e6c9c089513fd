import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { OperatorError } from './OperatorError.js';

/** Takes the port, and gives it: another than asked for where that was 0. `setting` is where it was asked for. */
export async function listen(server: Server, host: string, port: number, setting = 'PORT'): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      reject(new OperatorError(describe(error, host, port, setting)));
    });
    server.listen(port, host, () => {
      resolve((server.address() as AddressInfo).port);
    });
  });
}

function describe(error: NodeJS.ErrnoException, host: string, port: number, setting: string): string {
  if (error.code === 'EADDRINUSE') {
    return `Port ${port} is taken by another program. Stop that one, or choose another port: ${setting}=${port + 1} npm start`;
  }
  if (error.code === 'EACCES')
    return `Port ${port} needs more rights than this user has. Choose one above 1023: ${setting}=${port + 4000}`;
  return `Can't listen on ${host}:${port}: ${error.message}. Check HOST and ${setting}.`;
}
