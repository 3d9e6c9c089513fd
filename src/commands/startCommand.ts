import { Command } from 'commander';

/** `cochair start`: from nothing to a graph that answers, and back to nothing on Ctrl-C. */
export function startCommand(): Command {
  return new Command('start')
    .description('Start Neo4j where no other is set, import the seed, and answer questions until Ctrl-C.')
    .action(async () => {
      // Apollo and Express are half of what there is to load, and no other command needs them.
      const { start } = await import('./start.js');
      await start();
    });
}
