import type { Load } from '../load/measureLoad.js';
import type { MeasuredOperation } from '../Measured.js';
import type { Contender } from '../servers/writeBody.js';

/** A ratio of two things measured in the same round: the median over the rounds, with the lowest and highest. */
export interface Ratio {
  readonly median: number;
  readonly lowest: number;
  readonly highest: number;
}

/** Null where a round lacks one of the two. */
export function divideLoads(
  { rounds }: MeasuredOperation,
  one: Contender,
  other: Contender,
  read: (load: Load) => number | null,
): Ratio | null {
  const ratios = rounds.flatMap((round) => {
    const [above, below] = [round[one], round[other]].map((load) => (load ? read(load) : null));
    return above === null || above === undefined || !below ? [] : [above / below];
  });
  const sorted = ratios.sort((a, b) => a - b);
  const [lowest, highest] = [sorted[0], sorted.at(-1)];
  if (lowest === undefined || highest === undefined || ratios.length < rounds.length) return null;
  const middle = [sorted[Math.floor((sorted.length - 1) / 2)] ?? 0, sorted[Math.ceil((sorted.length - 1) / 2)] ?? 0];
  return { median: ((middle[0] ?? 0) + (middle[1] ?? 0)) / 2, lowest, highest };
}
