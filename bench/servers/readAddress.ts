import type { DatabaseAddress } from '../../dist/database/Database.js';

/** Where the graph is, as the parent process says in the first argument. */
export function readAddress(): DatabaseAddress {
  return JSON.parse(process.argv[2] ?? '') as DatabaseAddress;
}
