import type { JsonLayout } from '../json/JsonLayout.js';

/** A stream has one entity a line, however broken a line is; some programs write a list, or spread an entity over lines. */
export function detectFtmLayout(start: string): JsonLayout {
  if (start.trimStart().startsWith('[')) return '$.*';
  return /^\s*\{\s*\n/.test(start) ? '$' : 'lines';
}
