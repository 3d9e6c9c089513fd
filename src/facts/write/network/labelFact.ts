import type { GraphRecord } from '../../GraphRecord.js';

/** The first of these properties that a fact has: its title, its role. */
export function labelFact({ properties }: GraphRecord, names: readonly string[]): string | null {
  const value = names.map((name) => properties[name]).find((one) => one !== undefined);
  return value === undefined ? null : String(value);
}
