import { Command } from 'commander';
import { mergeEntities, type MergeReport } from '../facts/identity/mergeEntities.js';
import { say } from '../operation/say.js';
import { withGraph } from '../operation/withGraph.js';
import { writeOutput } from '../operation/writeOutput.js';
import { readReason } from './readReason.js';

/** `cochair merge`: a person decides that two records are one. */
export function mergeCommand(): Command {
  return new Command('merge')
    .description('Say that two entities are one: A stays, and B leads to it from now on, in every answer and import.')
    .argument('<A>', 'the id of the one that stays; its names are those of both, the first dataset’s first')
    .argument('<B>', 'the id of the one that is merged into it')
    .requiredOption('--because <text>', 'how you know: it is kept, and shown beside the record', readReason)
    .option('--json', 'say what was done as JSON, for machines')
    .addHelpText(
      'after',
      `
Examples:
  $ cochair duplicates --kind Person                                  who may be one, and why
  $ cochair merge le-quoc-hung vn14.le-quoc-hung --because "Same post and same birth date in both reports"
  $ cochair unmerge vn14.le-quoc-hung                                 as if it had never been merged

What each dataset states is kept as it is: nothing is lost, and importing again keeps the merge. Both must be of one kind.
Ids that were merged before will do: they stand for the record that they lead to.`,
    )
    .action(async (stays: string, merged: string, { because, json }: { because: string; json?: true }) => {
      const report = await withGraph((database, model) => mergeEntities(database, model, stays, merged, because));
      if (json) writeOutput(JSON.stringify(report, null, 2));
      else say(describe(report));
    });
}

function describe({ stays, merged, changed, warnings }: MergeReport): string {
  if (!changed) return `They are one already: ${stays.id} (${stays.name}). Nothing was changed.`;
  return [
    ...warnings.map((warning) => `Warning: ${warning}`),
    `${merged.id} (${merged.name}) is merged into ${stays.id} (${stays.name}).`,
    `To undo it: cochair unmerge ${merged.id}`,
  ].join('\n');
}
