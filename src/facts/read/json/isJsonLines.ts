import { isRecord } from '../isRecord.js';
import { parseLine } from './parseLine.js';

/**
 * Whether a text that begins like this has one JSON object a line. A line or two may be broken; in a document that has a
 * record a line most lines end with a comma, and are no JSON by themselves.
 */
export function isJsonLines(start: string): boolean {
  const lines = start.split('\n').filter((line) => line.trim() !== '');
  // The last one may be cut off.
  if (lines.length > 1 && parseLine(lines.at(-1) ?? '') === undefined) lines.pop();
  const objects = lines.filter((line) => isRecord(parseLine(line)));
  return objects.length * 2 > lines.length;
}
