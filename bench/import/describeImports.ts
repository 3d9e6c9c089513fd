import { cpus, totalmem } from 'node:os';
import type { ImportRound, MeasuredImport } from './MeasuredImport.js';

/** The table of the imports, and how what a record costs grows with their size. */
export function describeImports(measured: readonly MeasuredImport[]): string {
  const rows = measured.map(({ participations, records, rounds }) => {
    const many = String(rounds.length);
    const ofBare = tell(rounds.map(({ first, bare }) => first / bare));
    const again = tell(rounds.map(({ first, unchanged }) => unchanged / first));
    return `| ${count(participations)} | ${count(records)} | ${many} | ${ofBare} | ${again} | ${tellMemory(rounds)} |`;
  });
  const [smallest, largest] = [measured[0], measured.at(-1)];
  if (!smallest || !largest) throw new Error('Nothing was measured.');
  const costs = largest.rounds.map((round, at) => (smallest.rounds[at] ?? round).first / round.first);
  return [
    `Measured on ${new Date().toISOString().slice(0, 10)}: Node ${process.versions.node}, ${cpus().length} cores, ${Math.round(totalmem() / 2 ** 30)} GiB; Node and Neo4j
on the same cores. Ratios of records a second, of whole processes from their start to their end; the median of the rounds
(lowest–highest), the two taking turns in going first, each into an empty Neo4j.`,
    '',
    '| participations | records | rounds | first import ÷ bare | nothing changed ÷ first import | peak memory of Node (MB) |',
    '| --: | --: | --: | --: | --: | --: |',
    ...rows,
    '',
    `What a record costs at ${count(largest.participations)} participations ÷ at ${count(smallest.participations)}: ${tell(costs)}.`,
  ].join('\n');
}

function tell(ratios: readonly number[]): string {
  const sorted = [...ratios].sort((a, b) => a - b);
  // The middle one, or between the middle two.
  const [under, over] = [sorted[Math.ceil(sorted.length / 2) - 1] ?? 0, sorted[Math.floor(sorted.length / 2)] ?? 0];
  const [low, middle, high] = [sorted[0] ?? 0, (under + over) / 2, sorted.at(-1) ?? 0].map((one) => one.toFixed(2));
  return `**${String(middle)}** (${String(low)}–${String(high)})`;
}

function tellMemory(rounds: readonly ImportRound[]): string {
  const peaks = rounds.flatMap(({ peakMegabytes }) => peakMegabytes ?? []);
  return peaks.length === 0 ? '–' : String(Math.round(Math.max(...peaks)));
}

function count(number: number): string {
  return number.toLocaleString('en');
}
