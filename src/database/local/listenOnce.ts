import { once } from 'node:events';
import { type AddressInfo, createServer } from 'node:net';

/** Listens for a moment; the port that was listened on, which for 0 is any free one. Rejects where it can't. */
export async function listenOnce(port: number): Promise<number> {
  const server = createServer().listen(port, '127.0.0.1');
  await once(server, 'listening');
  const { port: given } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return given;
}
