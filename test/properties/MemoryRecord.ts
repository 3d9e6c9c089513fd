import type { Properties, Value } from '../../src/facts/Statement.js';

/** A record of a random graph, as plain data: what a source says of it. Tests may damage it after it was imported. */
export interface MemoryRecord {
  readonly kind: string;
  readonly id: string;
  readonly properties: Record<string, Value>;
  readonly parts: Record<string, Properties[]>;
  readonly relations: Record<string, string[]>;
}
