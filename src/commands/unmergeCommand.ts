import { Command } from 'commander';
import { unmergeEntity, type UnmergeReport } from '../facts/identity/unmergeEntity.js';
import { say } from '../operation/say.js';
import { withGraph } from '../operation/withGraph.js';
import { writeOutput } from '../operation/writeOutput.js';
import { readReason } from './readReason.js';

interface UnmergeOptions {
  readonly because?: string;
  readonly distinct?: true;
  readonly json?: true;
}

/** `cochair unmerge`: what was merged or joined stands by itself again. */
export function unmergeCommand(): Command {
  return new Command('unmerge')
    .description('Undo a merge: the graph is as it would be had B never been merged.')
    .argument('<B>', 'the id that was merged into another')
    .option('--distinct', 'say as well that the two are different: they are not listed as duplicates again')
    .option('--because <text>', 'why they are different', readReason)
    .option('--json', 'say what was done as JSON, for machines')
    .addHelpText(
      'after',
      `
Examples:
  $ cochair unmerge vn14.le-quoc-hung
  $ cochair unmerge vn14.le-quoc-hung --distinct --because "Born in 1960 and in 1972"

What was joined by an identifier that two datasets share is parted by saying that the two are different, with or without
--distinct: otherwise the next import would join them again. cochair distinct A B --withdraw takes that back.`,
    )
    .action(async (id: string, { because, distinct, json }: UnmergeOptions) => {
      const wishes = { because, distinct: distinct === true };
      const report = await withGraph((database, model) => unmergeEntity(database, model, id, wishes));
      if (json) writeOutput(JSON.stringify(report, null, 2));
      else say(describe(report));
    });
}

function describe({ undone, distinctFrom }: UnmergeReport): string {
  const lines = [`${undone.id} is no longer merged into ${undone.into}.`];
  for (const id of distinctFrom) {
    lines.push(
      `${undone.id} and ${id} are said to be different. To take that back: cochair distinct ${undone.id} ${id} --withdraw`,
    );
  }
  return lines.join('\n');
}
