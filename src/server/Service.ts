import type { RequestListener } from 'node:http';
import type { ExportWishes } from '../facts/exportFacts.js';
import type { Extent } from '../facts/extract/Extent.js';
import type { ExportFormat } from '../facts/write/ExportFormat.js';
import type { Waiter } from '../database/Waiter.js';

/** What is served, as far as it is there yet: the port is taken first, so that a busy one is noticed at once. */
export interface Service {
  /** Answers GraphQL; null until the graph has been brought up to date. */
  api: RequestListener | null;
  /** Writes out facts; null until then, too. */
  exportFacts: ((format: ExportFormat, extent: Extent, wishes: ExportWishes) => Promise<unknown>) | null;
  /** The ids of the participations that meet a `ParticipationWhere`; see listParticipations. Null until then, too. */
  listParticipations: ((where: unknown, waiter: Waiter) => Promise<readonly string[]>) | null;
  /** Rejects where the database doesn't answer now. */
  askDatabase: () => Promise<void>;
}
