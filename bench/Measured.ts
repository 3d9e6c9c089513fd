import type { Load } from './load/measureLoad.js';
import type { Contender } from './servers/writeBody.js';

/** What one round of one operation gave, by contender. */
export type Round = Readonly<Partial<Record<Contender, Load>>>;

/** The rounds of one operation at one number of connections. */
export interface MeasuredOperation {
  readonly name: string;
  readonly title: string;
  readonly connections: number;
  readonly rounds: readonly Round[];
}

export interface MeasuredSize {
  readonly participations: number;
  readonly operations: readonly MeasuredOperation[];
}
