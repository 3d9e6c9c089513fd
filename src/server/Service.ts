import type { RequestListener } from 'node:http';
import type { ExportWishes } from '../facts/exportFacts.js';
import type { Extent } from '../facts/extract/Extent.js';
import type { ExportFormat } from '../facts/write/ExportFormat.js';

/** What is served, as far as it is there yet: the port is taken first, so that a busy one is noticed at once. */
export interface Service {
  /** Answers GraphQL; null until the graph has been brought up to date. */
  api: RequestListener | null;
  /** Writes out facts; null until then, too. */
  exportFacts: ((format: ExportFormat, extent: Extent, wishes: ExportWishes) => Promise<unknown>) | null;
  /** Rejects where the database doesn't answer now. */
  askDatabase: () => Promise<void>;
}
