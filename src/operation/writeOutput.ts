/** What a command was asked for, on standard output; all that is said beside it goes to standard error (`say`). */
export function writeOutput(text: string): void {
  if (text !== '') process.stdout.write(`${text}\n`);
}
