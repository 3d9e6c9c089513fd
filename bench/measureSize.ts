import type { Database } from '../dist/database/Database.js';
import type { LocalNeo4j } from '../dist/database/local/startLocalNeo4j.js';
import { checkAnswers } from './checkAnswers.js';
import { chooseSample } from './graph/chooseSample.js';
import type { GraphSize } from './graph/sizeGraph.js';
import { measureLoad } from './load/measureLoad.js';
import { settle } from './load/settle.js';
import type { MeasuredOperation, MeasuredSize, Round } from './Measured.js';
import { OPERATIONS } from './operations/OPERATIONS.js';
import type { Operation, Sample } from './operations/Operation.js';
import type { Plan } from './Plan.js';
import { type Server, startServer } from './servers/startServer.js';
import { type Contender, CONTENDERS, writeBody } from './servers/writeBody.js';

const BODIES = 400;
const MIX = 'mix';

/** Everything of the plan on one graph: the same answers first, then rounds in which the contenders take turns. */
export async function measureSize(
  plan: Plan,
  neo4j: LocalNeo4j,
  database: Database,
  size: GraphSize,
  say: (line: string) => void,
): Promise<MeasuredSize> {
  const sample = await chooseSample(database, size);
  const started = await Promise.all(CONTENDERS.map((contender) => startServer(contender, neo4j)));
  const servers = Object.fromEntries(CONTENDERS.map((one, index) => [one, started[index]])) as Record<
    Contender,
    Server
  >;
  try {
    await checkAnswers(servers, sample);
    say('The answers of all three are the same.');
    const cases = [...OPERATIONS.map((operation) => [operation]), OPERATIONS].flatMap((operations) =>
      plan.connections.map((connections) => ({ operations, connections })),
    );
    await warmUp(plan, servers, neo4j.pid, database, sample);
    const measured: MeasuredOperation[] = [];
    for (const { operations, connections } of cases) {
      const [only] = operations;
      const mixed = operations.length > 1;
      const name = mixed || !only ? MIX : only.name;
      if (plan.only.length > 0 && !plan.only.includes(name)) continue;
      const rounds: Round[] = [];
      const bodies = writeBodies(operations, sample);
      const measure = (seconds: number, round: number): Promise<Round> =>
        measureRound(servers, neo4j.pid, database, { bodies, connections, seconds, plan, round });
      if (mixed) await warmUpMix(plan, measure, say);
      else await measure(plan.warmUpSeconds, -1);
      const { rounds: many, seconds } = mixed ? plan.mix : plan;
      for (let round = 0; round < many; round += 1) rounds.push(await measure(seconds, round));
      const title = mixed || !only ? 'all of them at once' : only.title;
      measured.push({ name, title, connections, rounds });
      say(`${title}, ${connections} connections: ${describe(rounds)}`);
    }
    return { participations: size.participations, operations: measured };
  } finally {
    for (const { process: child } of started) child.kill();
  }
}

async function warmUp(
  plan: Plan,
  servers: Readonly<Record<Contender, Server>>,
  neo4jPid: number,
  database: Database,
  sample: Sample,
): Promise<void> {
  const bodies = writeBodies(OPERATIONS, sample);
  await measureRound(servers, neo4jPid, database, {
    bodies,
    connections: 16,
    seconds: plan.firstWarmUpSeconds,
    plan,
    round: 0,
  });
}

/** Who is faster by less than this than ever before is taken to be as fast as before. */
const RISE = 1.03;

/**
 * Ends when so many rounds in a row made nobody faster than ever before: one alone tells little, since a round in which
 * Java compiles is a slow one, and what comes after it is faster.
 */
async function warmUpMix(
  { mix }: Plan,
  measure: (seconds: number, round: number) => Promise<Round>,
  say: (line: string) => void,
): Promise<void> {
  const best: Partial<Record<Contender, number>> = {};
  let settled = 0;
  for (let round = 0; round < mix.warmUpRounds && settled < mix.settled; round += 1) {
    const now = await measure(mix.seconds, round);
    say(`warming up, ${describe([now])}`);
    const rises = CONTENDERS.filter((one) => rate(now, one) > RISE * (best[one] ?? 0));
    for (const one of CONTENDERS) best[one] = Math.max(best[one] ?? 0, rate(now, one));
    settled = rises.length === 0 ? settled + 1 : 0;
  }
}

function rate(round: Round, contender: Contender): number {
  return round[contender]?.requestsPerSecond ?? 0;
}

interface RoundOptions {
  readonly bodies: Readonly<Record<Contender, readonly string[]>>;
  readonly connections: number;
  readonly seconds: number;
  readonly plan: Plan;
  readonly round: number;
}

/** Who comes first changes from round to round, so that nobody gains by it. */
async function measureRound(
  servers: Readonly<Record<Contender, Server>>,
  neo4jPid: number,
  database: Database,
  { bodies, connections, seconds, plan, round }: RoundOptions,
): Promise<Round> {
  const contenders = plan.contendersAt(connections);
  const turn = (round + 1) % contenders.length;
  const loads: Partial<Record<Contender, Awaited<ReturnType<typeof measureLoad>>>> = {};
  for (const contender of [...contenders.slice(turn), ...contenders.slice(0, turn)]) {
    const { port, process: child } = servers[contender];
    const serverPid = child.pid ?? 0;
    await settle(database);
    loads[contender] = await measureLoad({
      port,
      bodies: bodies[contender],
      connections,
      seconds,
      serverPid,
      neo4jPid,
    });
  }
  return loads;
}

/** The same questions for all, in the same order. */
function writeBodies(operations: readonly Operation[], sample: Sample): Record<Contender, string[]> {
  const questions = Array.from({ length: BODIES }, (_, index) => {
    const operation = operations[index % operations.length];
    if (!operation) throw new Error('There is nothing to ask.');
    return { operation, variables: operation.chooseVariables(sample) };
  });
  const write = (contender: Contender): string[] =>
    questions.map(({ operation, variables }) => writeBody(contender, operation, variables));
  return { ours: write('ours'), neo4jGraphql: write('neo4jGraphql'), bare: write('bare') };
}

function describe(rounds: readonly Round[]): string {
  const rates = (contender: Contender): string =>
    rounds.map((round) => round[contender]?.requestsPerSecond.toFixed(0) ?? '–').join(' ');
  return CONTENDERS.map((contender) => `${contender} ${rates(contender)}`).join(' · ');
}
