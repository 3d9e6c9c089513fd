import { Command } from 'commander';
import { tellApart } from '../facts/identity/tellApart.js';
import { withdrawDistinct } from '../facts/identity/withdrawDistinct.js';
import { InputError } from '../operation/InputError.js';
import { say } from '../operation/say.js';
import { withGraph } from '../operation/withGraph.js';
import { writeOutput } from '../operation/writeOutput.js';
import { readReason } from './readReason.js';

interface DistinctOptions {
  readonly because?: string;
  readonly withdraw?: true;
  readonly json?: true;
}

/** `cochair distinct`: a person decides that two records are not one. */
export function distinctCommand(): Command {
  return new Command('distinct')
    .description(
      'Say that two entities are different: they are listed as duplicates no more, nor joined by identifier.',
    )
    .argument('<A>', 'the id of the one')
    .argument('<B>', 'the id of the other')
    .option('--because <text>', 'how you know: it is kept', readReason)
    .option('--withdraw', 'take it back')
    .option('--json', 'say what was done as JSON, for machines')
    .addHelpText(
      'after',
      `
Examples:
  $ cochair distinct vn13.nguyen-thi-hong vn13.nguyen-thi-hong-2 --because "Two delegations, in the same session"
  $ cochair distinct vn13.nguyen-thi-hong vn13.nguyen-thi-hong-2 --withdraw`,
    )
    .action(async (one: string, other: string, { because, withdraw, json }: DistinctOptions) => {
      if (withdraw) {
        const withdrawn = await withGraph((database, model) => withdrawDistinct(database, model, one, other));
        if (json) writeOutput(JSON.stringify({ withdrawn }, null, 2));
        for (const pair of withdrawn)
          say(`${pair.one} and ${pair.other} may be one again; it was said: ${pair.because}`);
        return;
      }
      if (because === undefined) throw new InputError('Say how you know: --because "Born in 1960 and in 1972"');
      const report = await withGraph((database, model) => tellApart(database, model, one, other, because));
      if (json) writeOutput(JSON.stringify(report, null, 2));
      else say(`${report.one.id} (${report.one.name}) and ${report.other.id} (${report.other.name}) are different.`);
    });
}
