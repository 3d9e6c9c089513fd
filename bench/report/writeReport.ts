import { readFile, writeFile } from 'node:fs/promises';
import { cpus, totalmem } from 'node:os';
import { fileURLToPath } from 'node:url';
import type { Load } from '../load/measureLoad.js';
import type { MeasuredOperation, MeasuredSize } from '../Measured.js';
import type { Plan } from '../Plan.js';
import type { Contender } from '../servers/writeBody.js';
import { divideLoads } from './divideLoads.js';
import { judgeTargets } from './judgeTargets.js';

const FILE = fileURLToPath(new URL('../../docs/performance.md', import.meta.url));
const [FROM, TO] = ['<!-- bench: written by npm run bench -->', '<!-- /bench -->'];

/** The tables, printed; those of a full run also take their place in docs/performance.md. */
export async function writeReport(plan: Plan, measured: readonly MeasuredSize[], keep: boolean): Promise<void> {
  const report = [describeRun(plan), ...measured.map(describeSize), describeTargets(measured)].join('\n\n');
  process.stdout.write(`${report}\n`);
  if (!keep) return;
  const text = await readFile(FILE, 'utf8');
  const [before = '', rest = ''] = text.split(FROM);
  await writeFile(FILE, `${before}${FROM}\n\n${report}\n\n${TO}${rest.split(TO)[1] ?? ''}`);
}

function describeRun({ rounds, seconds, warmUpSeconds, mix }: Plan): string {
  const memory = Math.round(totalmem() / 2 ** 30);
  return `Measured on ${new Date().toISOString().slice(0, 10)}: Node ${process.versions.node}, ${cpus().length} cores, ${memory} GiB; load, server and
Neo4j on the same cores. Each figure is a ratio of requests a second within one round, as the median of ${rounds} rounds
(lowest–highest) of ${seconds} s each, after ${warmUpSeconds} s of warm-up (for all operations at once, of ${mix.rounds} rounds
of ${mix.seconds} s, after as many of warm-up as make somebody faster, ${mix.warmUpRounds} at most); the contenders take turns in going
first.`;
}

function describeSize({ participations, operations }: MeasuredSize): string {
  const rows = operations.map((operation) => {
    const rate = (other: Contender): string => tell(operation, other, (load) => load.requestsPerSecond);
    const cpu = [
      tell(operation, 'bare', (load) => load.serverCpu, true),
      tell(operation, 'bare', (load) => load.neo4jCpu, true),
    ];
    return `| ${operation.title} | ${operation.connections} | ${rate('bare')} | ${rate('neo4jGraphql')} | ${cpu.join(' | ')} |`;
  });
  return [
    `### ${participations.toLocaleString('en')} participations`,
    '',
    '| operation | connections | ours ÷ bare | ours ÷ @neo4j/graphql | CPU of the server, ours ÷ bare | CPU of Neo4j, ours ÷ bare |',
    '| --- | --: | --: | --: | --: | --: |',
    ...rows,
  ].join('\n');
}

function tell(
  operation: MeasuredOperation,
  other: Contender,
  read: (load: Load) => number | null,
  short = false,
): string {
  const ratio = divideLoads(operation, 'ours', other, read);
  if (!ratio) return '–';
  const [median, lowest, highest] = [ratio.median, ratio.lowest, ratio.highest].map((one) => one.toFixed(2));
  return short ? String(median) : `**${String(median)}** (${String(lowest)}–${String(highest)})`;
}

function describeTargets(measured: readonly MeasuredSize[]): string {
  const rows = judgeTargets(measured).map(
    ({ what, reached, met }) => `| ${what} | ${reached} | ${met ? 'yes' : '**no**'} |`,
  );
  return ['### Targets, at the largest graph', '', '| target | reached | met |', '| --- | --- | --- |', ...rows].join(
    '\n',
  );
}
