import type { MeasuredOperation, MeasuredSize } from '../Measured.js';
import type { Contender } from '../servers/writeBody.js';
import { divideLoads } from './divideLoads.js';

/** What the engine has to reach, and what it did. */
export interface Target {
  readonly what: string;
  readonly reached: string;
  readonly met: boolean;
}

const CROWD = [16, 64];

/** The targets, held against the largest graph (and, for growth, the smallest) of one run. */
export function judgeTargets(sizes: readonly MeasuredSize[]): Target[] {
  const smallest = sizes[0];
  const largest = sizes.at(-1);
  if (!smallest || !largest) return [];
  const single = largest.operations.filter(({ name }) => name !== 'mix');
  const crowded = single.filter(({ connections }) => CROWD.includes(connections));
  const at64 = (name: string): MeasuredOperation[] =>
    single.filter((one) => one.name === name && one.connections === 64);
  const targets = [
    judgeMean('geometric mean of bare ≥ 1.0', crowded, 'bare', 1),
    judgeWorst('never below 0.8 of bare', crowded, 'bare', 0.8),
    judgeWorst('person by id at 64 connections ≥ 1.5 of bare', at64('personById'), 'bare', 1.5),
    judgeWorst('person with memberships at 64 connections ≥ 1.5 of bare', at64('personMemberships'), 'bare', 1.5),
    judgeMean('geometric mean of @neo4j/graphql ≥ 4', crowded, 'neo4jGraphql', 4),
    judgeWorst('never below 1.4 of @neo4j/graphql', crowded, 'neo4jGraphql', 1.4),
    judgeWorst(
      'all operations at once ≥ 1.0 of bare',
      largest.operations.filter(({ name, connections }) => name === 'mix' && CROWD.includes(connections)),
      'bare',
      1,
    ),
    judgeWorst(
      'one client alone never below 0.8 of bare',
      single.filter(({ connections }) => connections === 1),
      'bare',
      0.8,
    ),
    ...(smallest === largest ? [] : ['personById', 'page500'].map((name) => judgeGrowth(smallest, largest, name))),
  ];
  return targets.filter((target) => target !== null);
}

function judgeMean(
  what: string,
  operations: readonly MeasuredOperation[],
  other: Contender,
  least: number,
): Target | null {
  const ratios = operations.flatMap((one) => divideLoads(one, 'ours', other, (load) => load.requestsPerSecond) ?? []);
  if (ratios.length === 0) return null;
  const mean = Math.exp(ratios.reduce((sum, { median }) => sum + Math.log(median), 0) / ratios.length);
  return { what, reached: mean.toFixed(2), met: mean >= least };
}

function judgeWorst(
  what: string,
  operations: readonly MeasuredOperation[],
  other: Contender,
  least: number,
): Target | null {
  const ratios = operations.flatMap((one) => {
    const ratio = divideLoads(one, 'ours', other, (load) => load.requestsPerSecond);
    return ratio ? [{ ...one, median: ratio.median }] : [];
  });
  const [worst] = ratios.sort((a, b) => a.median - b.median);
  if (!worst) return null;
  const reached = `${worst.median.toFixed(2)} (${worst.title}, ${worst.connections} connections)`;
  return { what, reached, met: worst.median >= least };
}

/** How much slower the largest graph is than the smallest: by their best rounds, since they can't take turns. */
function judgeGrowth(smallest: MeasuredSize, largest: MeasuredSize, name: string): Target | null {
  const best = ({ operations }: MeasuredSize): number =>
    Math.max(
      ...operations
        .filter((one) => one.name === name && one.connections === 64)
        .flatMap(({ rounds }) => rounds.map(({ ours }) => ours?.requestsPerSecond ?? 0)),
    );
  const [small, large] = [best(smallest), best(largest)];
  if (!(small > 0 && large > 0)) return null;
  const slower = small / large;
  const title = largest.operations.find((one) => one.name === name)?.title ?? name;
  return {
    what: `${title}: at most 1.3 × slower at ${largest.participations} participations than at ${smallest.participations}`,
    reached: `${slower.toFixed(2)} ×`,
    met: slower <= 1.3,
  };
}
