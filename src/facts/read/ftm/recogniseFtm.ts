import { isRecord } from '../isRecord.js';
import { JsonPieces } from '../json/JsonPieces.js';
import { parseLine } from '../json/parseLine.js';
import { detectFtmLayout } from './detectFtmLayout.js';

/** Whether a text that begins like this is a stream of entities, or of what became of them. */
export function recogniseFtm(start: string): boolean {
  const layout = detectFtmLayout(start);
  if (layout === 'lines') return start.split('\n').some((line) => isEntity(parseLine(line)) || beginsEntity(line));
  const pieces = new JsonPieces([layout]);
  pieces.write(start);
  return pieces.take().some(({ value }) => isEntity(value));
}

function isEntity(value: unknown): boolean {
  if (!isRecord(value)) return false;
  const entity = isRecord(value.entity) && typeof value.op === 'string' ? value.entity : value;
  return value.op === 'DEL' || (typeof entity.schema === 'string' && (isRecord(entity.properties) || 'id' in entity));
}

/** A line that is longer than what is known of the file. */
function beginsEntity(line: string): boolean {
  return /^\s*\{/.test(line) && /"schema"\s*:\s*"\w+"/.test(line) && /"properties"\s*:\s*\{/.test(line);
}
