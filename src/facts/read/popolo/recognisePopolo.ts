import { isRecord } from '../isRecord.js';
import { JsonPieces } from '../json/JsonPieces.js';
import { parseLine } from '../json/parseLine.js';
import { detectPopoloLayout } from './detectPopoloLayout.js';
import { guessClass } from './guessClass.js';
import { isPopoloDocument } from './isPopoloDocument.js';
import { listTopKeys } from './listTopKeys.js';

/** Whether a text that begins like this is Popolo: a document of its lists, or records of its classes. */
export function recognisePopolo(start: string): boolean {
  if (!/^\s*[[{]/.test(start)) return false;
  const layout = detectPopoloLayout(start);
  if (layout === '$.*.*') return true;
  const first = readFirst(start, layout);
  return first !== undefined && (isPopoloDocument(new Set(Object.keys(first))) || guessClass(first) !== undefined);
}

function readFirst(start: string, layout: 'lines' | '$' | '$.*'): Readonly<Record<string, unknown>> | undefined {
  if (layout === 'lines') return start.split('\n').map(parseLine).find(isRecord);
  const pieces = new JsonPieces([layout]);
  pieces.write(start);
  const first = pieces
    .take()
    .map(({ value }) => value)
    .find(isRecord);
  // Of one that goes on, the keys are known that were seen.
  return first ?? Object.fromEntries([...listTopKeys(start)].map((key) => [key, true]));
}
