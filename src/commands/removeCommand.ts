import { Command } from 'commander';
import type { JoinReport } from '../facts/identity/joinByIdentifier.js';
import { importDataset } from '../facts/import/importDataset.js';
import { spoolStatements } from '../facts/import/spoolStatements.js';
import { listDatasets } from '../facts/listDatasets.js';
import { suggestName } from '../facts/suggestName.js';
import { describeJoins } from '../operation/describeJoins.js';
import { InputError } from '../operation/InputError.js';
import { say } from '../operation/say.js';
import { withGraph } from '../operation/withGraph.js';
import { writeOutput } from '../operation/writeOutput.js';

/** `cochair remove`: takes a dataset out, exactly. */
export function removeCommand(): Command {
  return new Command('remove')
    .description('Take a dataset out: all that only it states goes; what others state too becomes what they say.')
    .argument('<dataset>', 'its name, as `cochair datasets` lists it')
    .option('--json', 'say what was done as JSON, for machines')
    .action(async (name: string, { json }: { json?: true }) => {
      let joins: JoinReport = { joined: [], parted: [], unjoined: [] };
      const onJoined = (found: JoinReport): void => {
        joins = found;
      };
      const { removed } = await withGraph(async (database, model) => {
        const datasets = await listDatasets(database);
        const dataset = datasets.find((one) => one.name === name);
        if (!dataset) {
          const suggestion = suggestName(
            name,
            datasets.map((one) => one.name),
          );
          throw new InputError(`There is no dataset "${name}". ${suggestion}\`cochair datasets\` lists all.`);
        }
        const spool = await spoolStatements(model, []);
        try {
          return await importDataset(database, model, dataset, spool, () => undefined, { onJoined });
        } finally {
          await spool.close();
        }
      });
      if (json) writeOutput(JSON.stringify({ dataset: name, removed, joins }));
      else say([...describeJoins(joins), `${removed} records removed`].map((line) => `${name}: ${line}`).join('\n'));
    });
}
