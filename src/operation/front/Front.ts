import type { Database, DatabaseAddress } from '../../database/Database.js';
import type { Counted } from '../serveMetrics.js';

/** Where the graph is. */
export interface Reached {
  readonly address: DatabaseAddress;
  readonly database: Database;
}

/** What stands at the port: this process, or several that share it. */
export interface Front {
  readonly port: number;
  /** What it counts; null where nobody asked for that. */
  readonly counted: Counted | null;
  /** Tells it where the graph is. Until it may answer, it says that it is starting. */
  readonly reach: (graph: Reached) => Promise<void>;
  /** The graph is up to date: answers from now on. */
  readonly answer: () => void;
  /** Takes nothing more, answers what it has taken, and ends. */
  readonly close: () => Promise<void>;
}
