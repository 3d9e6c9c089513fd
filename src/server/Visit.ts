import type { Cost } from '../questions/limit/measureOperation.js';

/** A question over HTTP as logs and metrics tell of it: nothing of its text or values, and nothing secret. */
export interface Visit {
  /** As the client named it, or made up: it stands in the answer's `x-request-id`. */
  readonly id: string;
  readonly method: string;
  /** As W3C's trace context has it, where the client sent one: whose span this request is below. */
  readonly traceparent: string | null;
  /** The operation's name, at most 100 letters of it; null where it has none or was not read. */
  operation: string | null;
  /** Null where it was refused before it was measured. */
  cost: Cost | null;
  /** Of its errors. */
  codes: readonly string[];
  /** 499 where the client left before the answer was written. */
  status: number;
  /** From its head's arrival until its answer was handed to the network. */
  milliseconds: number;
}
