/** A line for whoever started the program: on standard error, so that output meant for other programs stays clean. */
export function say(line: string): void {
  process.stderr.write(`${line}\n`);
}
