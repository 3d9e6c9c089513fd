import type { Cost } from '../limit/measureOperation.js';

/** A statement that was run for a question, as a log of slow ones tells of it. */
export interface Reading {
  readonly requestId: string | null;
  readonly operation: string | null;
  readonly cost: Cost;
  /** From when it was ready to be sent until its answer was there, waiting for others included. */
  readonly milliseconds: number;
  readonly statement: string;
  readonly parameters: Readonly<Record<string, unknown>>;
}
