import { CommanderError } from 'commander';
import { ConfigurationError } from '../configuration/ConfigurationError.js';
import { NoNeo4jError } from '../database/local/NoNeo4jError.js';
import { ExportRefusedError } from '../facts/ExportRefusedError.js';
import { GraphChangedError } from '../facts/extract/GraphChangedError.js';
import { TakenOverError } from '../facts/import/TakenOverError.js';
import { UnfitError } from '../facts/identity/UnfitError.js';
import { ProblemsError } from '../facts/ProblemsError.js';
import { InputError } from './InputError.js';
import { NOTHING_CHANGED } from './NOTHING_CHANGED.js';
import { OperatorError } from './OperatorError.js';
import { say } from './say.js';

/**
 * Runs a program to its end. What the operator can put right is said without a stack; exit code 1 for that, 2 for wrong
 * settings or files, 70 for a bug of ours.
 */
export async function runProgram(program: () => Promise<void>): Promise<void> {
  try {
    await program();
  } catch (error) {
    process.exitCode = report(error);
  }
}

/** What is nobody's fault here, and done again, or done otherwise, will pass. */
const OF_THE_OPERATOR = [OperatorError, NoNeo4jError, TakenOverError, GraphChangedError];

function report(error: unknown): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : NOTHING_CHANGED;
  if (error instanceof InputError || error instanceof ExportRefusedError || error instanceof UnfitError) {
    say(error.message);
    return NOTHING_CHANGED;
  }
  if (error instanceof ConfigurationError) {
    say(error.message);
    return NOTHING_CHANGED;
  }
  if (error instanceof ProblemsError) {
    say(error.message);
    const count = error.problems.length;
    say(`${count} ${count === 1 ? 'problem' : 'problems'}; nothing was imported.`);
    return NOTHING_CHANGED;
  }
  if (error instanceof Error && OF_THE_OPERATOR.some((one) => error instanceof one)) {
    say(error.message);
    return 1;
  }
  say(error instanceof Error ? (error.stack ?? error.message) : String(error));
  return 70;
}
