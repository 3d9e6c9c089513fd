import type { RequestListener } from 'node:http';

/** What is served, as far as it is there yet: the port is taken first, so that a busy one is noticed at once. */
export interface Service {
  /** Answers GraphQL; null until the graph has been brought up to date. */
  api: RequestListener | null;
  /** Rejects where the database doesn't answer now. */
  askDatabase: () => Promise<void>;
}
