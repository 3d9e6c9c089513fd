import { escapeControls } from './escapeControls.js';

/**
 * What a command was asked for, on standard output; all that is said beside it goes to standard error (`say`). Programs get
 * it to the letter, terminals without what they would obey.
 */
export function writeOutput(text: string): void {
  if (text !== '') process.stdout.write(`${process.stdout.isTTY ? escapeControls(text) : text}\n`);
}
