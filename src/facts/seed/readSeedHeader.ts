import { parseDocument } from 'yaml';
import { isRecord } from '../read/isRecord.js';
import type { DatasetHeader } from '../read/Format.js';

/**
 * What a seed file says of itself under `source:`, as far as its beginning tells; null for what is no seed file. JSON is
 * YAML: the same keys in braces are read as well.
 */
export function readSeedHeader(start: string): DatasetHeader | null {
  if (!/^\s*(?:\{\s*)?(["']?)source\1\s*:/m.test(start)) return null;
  // The beginning of a file may break off anywhere: what comes before is read all the same.
  const source = readSource(start);
  if (!isRecord(source) || typeof source.id !== 'string' || typeof source.title !== 'string') return null;
  const text = (value: unknown): string | null => (typeof value === 'string' ? value : null);
  return { name: source.id, title: source.title, publisher: text(source.publisher), url: text(source.url) };
}

function readSource(start: string): unknown {
  try {
    const document = parseDocument(start, { prettyErrors: false, uniqueKeys: false, logLevel: 'silent' });
    const found: unknown = document.toJS({ maxAliasCount: 0 });
    return isRecord(found) ? found.source : null;
  } catch {
    // Aliases, which seed files have none of; or deeper than the parser can go.
    return null;
  }
}
