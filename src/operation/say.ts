import { escapeControls } from './escapeControls.js';
import { log } from './log.js';

/**
 * A line for whoever started the program: on standard error, so that output meant for other programs stays clean. `fields`
 * are for machines, which `LOG=json` lets read along.
 */
export function say(line: string, fields: Readonly<Record<string, unknown>> = {}): void {
  if (log.machine) log.machine.info(fields, line);
  else process.stderr.write(`${escapeControls(line)}\n`);
}
