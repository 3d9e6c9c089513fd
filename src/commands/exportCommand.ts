import { pipeline } from 'node:stream/promises';
import { Command } from 'commander';
import { chooseExport } from '../facts/chooseExport.js';
import { exportFacts } from '../facts/exportFacts.js';
import { EXPORT_FORMATS } from '../facts/write/EXPORT_FORMATS.js';
import { escapeControls } from '../operation/escapeControls.js';
import { say } from '../operation/say.js';
import { showProgress } from '../operation/showProgress.js';
import { withGraph } from '../operation/withGraph.js';
import { writeFile } from '../operation/writeFile.js';
import { writeOutput } from '../operation/writeOutput.js';

/** The exit code where the reader left before the end. */
const NOT_WHOLE = 1;

interface ExportOptions {
  readonly format?: string;
  readonly dataset?: string;
  readonly entity?: string;
  readonly output?: string;
  readonly json?: true;
}

/** `cochair export`: what the graph says, as a file that other programs and our own importer read. */
export function exportCommand(): Command {
  const formats = EXPORT_FORMATS.map(({ key, name }) => `  ${key.padEnd(10)} ${name}`);
  return new Command('export')
    .description('Write out what the graph says: all of it, one dataset, or one entity with what surrounds it.')
    .option('--format <name>', 'one of those below', EXPORT_FORMATS[0]?.key)
    .option('--dataset <name>', 'only what this dataset states; `cochair datasets` lists them')
    .option('--entity <id>', 'only this person, body, event …, its facts, whom they name, and what proves them')
    .option('--output <file>', 'where to write; it is there once it is whole. By default standard output')
    .option('--json', 'say what was written as JSON: on standard output with --output, otherwise on standard error')
    .addHelpText(
      'after',
      `
Formats:
${formats.join('\n')}

Examples:
  $ cochair export > graph.popolo.json
  $ cochair export --format ftm --dataset vn-assembly-13 --output assembly.ftm.json
  $ cochair export --entity le-quoc-hung | jq '.persons[].name'
  $ cochair export --format csv --output attendance.csv && cochair import attendance.csv

What each format can't carry: docs/exports.md.`,
    )
    .action(exportAll);
}

async function exportAll(options: ExportOptions): Promise<void> {
  const { output } = options;
  const { format, extent } = chooseExport(options);
  const progress = showProgress('exported');
  let whole = true as boolean;
  const counts = await withGraph(async (database, model) => {
    const [row] = await database.read('MATCH (n:Node) RETURN count(n) AS count', {});
    return exportFacts(database, model, format, extent, {
      onProgress: (done) => {
        progress.step(done, Math.max(done, Number(row?.count)));
      },
      take: async ({ pieces, incomplete }) => {
        for (const name of incomplete) {
          say(
            `${name} is incomplete: an import or a removal of it is under way or was broken off. So is what is exported of it.`,
          );
        }
        if (output === undefined) whole = await writeOut(pieces);
        else await writeFile(output, pieces);
      },
    }).finally(progress.stop);
  });
  if (!whole) {
    say('What reads the export has stopped reading: it is not whole.');
    process.exitCode = NOT_WHOLE;
    return;
  }
  const told = { format: format.key, file: output ?? null, counts };
  if (options.json) (output === undefined ? say : writeOutput)(JSON.stringify(told));
  else say(`${output ?? 'standard output'} (${format.name}): ${describe(counts)}`);
}

/** For somebody's terminal, which would obey what it reads. */
async function* escaped(pieces: AsyncIterable<string>): AsyncIterable<string> {
  for await (const piece of pieces) yield escapeControls(piece);
}

/** Whether all was read: whoever reads may have had enough (`| head`), which is no fault. */
async function writeOut(pieces: AsyncIterable<string>): Promise<boolean> {
  try {
    await pipeline(process.stdout.isTTY ? escaped(pieces) : pieces, process.stdout, { end: false });
    return true;
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EPIPE')) throw error;
    return false;
  }
}

function describe(counts: Readonly<Record<string, number>>): string {
  const kinds = Object.entries(counts).map(([kind, count]) => `${count} ${kind}`);
  return kinds.length === 0 ? 'nothing' : kinds.join(', ');
}
