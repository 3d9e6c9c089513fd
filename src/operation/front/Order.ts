import type { DatabaseAddress } from '../../database/Database.js';

/** What a worker is told by the process that started it, `open` first. */
export type Order =
  /** Take the port; where the graph is up to date already, once it can be answered from. */
  | { readonly order: 'open'; readonly graph: DatabaseAddress | null }
  | { readonly order: 'reach'; readonly graph: DatabaseAddress }
  | { readonly order: 'answer' }
  | { readonly order: 'close' };
