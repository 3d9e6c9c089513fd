import { readFileSync } from 'node:fs';
import { Command } from 'commander';
import { checkCommand } from './commands/checkCommand.js';
import { datasetsCommand } from './commands/datasetsCommand.js';
import { exportCommand } from './commands/exportCommand.js';
import { distinctCommand } from './commands/distinctCommand.js';
import { duplicatesCommand } from './commands/duplicatesCommand.js';
import { importCommand } from './commands/importCommand.js';
import { mergeCommand } from './commands/mergeCommand.js';
import { removeCommand } from './commands/removeCommand.js';
import { startCommand } from './commands/startCommand.js';
import { unmergeCommand } from './commands/unmergeCommand.js';
import { PACKAGE_FILE } from './operation/paths.js';
import { runProgram } from './operation/runProgram.js';

const { version } = JSON.parse(readFileSync(PACKAGE_FILE, 'utf8')) as { version: string };

/** `cochair`: everything that is done from a command line. */
const program = new Command('cochair')
  .description('A knowledge graph of people, organizations and events, with the words that prove each fact.')
  .version(version, '--version', 'say which version this is')
  .addCommand(startCommand())
  .addCommand(checkCommand())
  .addCommand(importCommand())
  .addCommand(exportCommand())
  .addCommand(datasetsCommand())
  .addCommand(removeCommand())
  .addCommand(duplicatesCommand())
  .addCommand(mergeCommand())
  .addCommand(unmergeCommand())
  .addCommand(distinctCommand())
  .showHelpAfterError('Add --help for what there is.')
  .addHelpText(
    'after',
    `
Begin with:
  $ cochair start                       the seed's facts, the API and the explorer on http://localhost:4000/
  $ cochair check people.json           what is wrong with a file, without importing it
  $ cochair import people.json          Popolo, FollowTheMoney, CSV or our own YAML: told apart by what is in it
  $ cochair export > graph.json         what the graph says, for other programs: --help lists the formats
  $ cochair datasets                    what was imported, and how much of what
  $ cochair duplicates                  who may be who; then cochair merge A B --because "…"

Exit codes: 0 done; 1 the graph couldn't be reached, or something else that isn't the input's fault; 2 wrong arguments,
settings or files, nothing was changed; 3 done, but for records that were refused; 70 a fault of ours.
Settings (NEO4J_URI, PORT …) come from the environment; README.md lists them.`,
  );
for (const command of [program, ...program.commands]) command.exitOverride();
await runProgram(async () => {
  await program.parseAsync();
});
