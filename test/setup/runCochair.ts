import { once } from 'node:events';
import { type Program, startProgram } from './startProgram.js';

/** What a command did: its exit code, what it gave on standard output, and all that it said. */
export interface Ran {
  readonly code: number | null;
  readonly output: string;
  readonly said: string;
}

/** Runs `cochair` with these arguments to its end. */
export async function runCochair(settings: Record<string, string>, ...args: string[]): Promise<Ran> {
  const program: Program = startProgram(settings, args);
  let output = '';
  program.process.stdout?.on('data', (text: string) => (output += text));
  const code = await program.ended;
  if (program.process.exitCode === null) await once(program.process, 'exit');
  return { code, output, said: program.said() };
}
