import { log } from './log.js';

/** What a terminal would take for a command, in text that may have come from anywhere; lines and tabs stay. */
const CONTROLS = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g;

/**
 * A line for whoever started the program: on standard error, so that output meant for other programs stays clean. `fields`
 * are for machines, which `LOG=json` lets read along.
 */
export function say(line: string, fields: Readonly<Record<string, unknown>> = {}): void {
  if (log.machine) log.machine.info(fields, line);
  else process.stderr.write(`${line.replace(CONTROLS, escape)}\n`);
}

function escape(control: string): string {
  return `\\u${control.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
