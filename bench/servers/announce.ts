import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/** Listens on any free port of this computer, and tells the parent process which. */
export function announce(server: Server): void {
  server.listen(0, '127.0.0.1', () => {
    process.send?.({ port: (server.address() as AddressInfo).port });
  });
  // The parent decides when it is over, also by ending itself.
  process.once('disconnect', () => process.exit());
}
