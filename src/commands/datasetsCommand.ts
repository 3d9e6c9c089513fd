import { Command } from 'commander';
import { type ListedDataset, listDatasets } from '../facts/listDatasets.js';
import { describeKinds } from '../operation/describeKinds.js';
import { withGraph } from '../operation/withGraph.js';
import { writeOutput } from '../operation/writeOutput.js';

/** `cochair datasets`: what the graph was made of. */
export function datasetsCommand(): Command {
  return new Command('datasets')
    .description('List what was imported: from whom, under which terms, when, and how much of what.')
    .option('--json', 'as JSON, for machines')
    .action(async ({ json }: { json?: true }) => {
      const datasets = await withGraph((database) => listDatasets(database));
      writeOutput(json ? JSON.stringify(datasets, null, 2) : datasets.map(describe).join('\n\n'));
    });
}

function describe({ name, title, publisher, licence, url, file, importedAt, complete, counts }: ListedDataset): string {
  const lines = [
    `${name}${complete ? '' : '  (incomplete: an import or a removal is under way or was broken off; run it again)'}`,
    `  ${title}`,
    ...Object.entries({ publisher, licence, url, file }).flatMap(([key, value]) =>
      value === null ? [] : [`  ${key}: ${value}`],
    ),
    `  imported: ${importedAt}`,
    `  ${describeKinds(counts)}`,
  ];
  return lines.join('\n');
}
