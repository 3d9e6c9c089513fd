import { isJsonLines } from '../json/isJsonLines.js';
import type { JsonLayout } from '../json/JsonLayout.js';
import { isPopoloDocument } from './isPopoloDocument.js';
import { listTopKeys } from './listTopKeys.js';

/** How the records of a Popolo file that begins like this lie in it. */
export function detectPopoloLayout(start: string): JsonLayout {
  if (isJsonLines(start)) return 'lines';
  if (start.trimStart().startsWith('[')) return '$.*';
  return isPopoloDocument(listTopKeys(start)) ? '$.*.*' : '$';
}
