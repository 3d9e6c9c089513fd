import { stringify } from 'yaml';
import { isRecord } from '../read/isRecord.js';
import type { FileRecord } from '../read/Format.js';
import type { SeedRecord } from './SeedRecord.js';

/** Entries as a seed file of their own: with their source, and the quotes that they cite. */
export async function* writeSeedRecords(records: AsyncIterable<FileRecord>): AsyncIterable<string> {
  const written: SeedRecord[] = [];
  for await (const { value } of records) written.push(value as SeedRecord);
  const [first] = written;
  if (!first) return;
  if (first.section === '') {
    yield first.file.text;
    return;
  }
  const sections: Record<string, unknown> = { source: first.file.source };
  const cited = new Set(
    written.flatMap(({ section, name, written }) => (section === 'quotes' ? name : listCited(written))),
  );
  const quotes = Object.entries(first.file.quotes).filter(([key]) => cited.has(key));
  if (quotes.length > 0) sections.quotes = Object.fromEntries(quotes);
  for (const { section, name, written: entry } of written) {
    if (section === 'source' || section === 'quotes') continue;
    const before = sections[section];
    if (name !== null) sections[section] = { ...(isRecord(before) ? before : {}), [name]: entry };
    else sections[section] = [...(Array.isArray(before) ? (before as unknown[]) : []), entry];
  }
  yield stringify(sections, { lineWidth: 0 });
}

function listCited(entry: unknown): string[] {
  const cite = isRecord(entry) ? entry.cite : null;
  return [cite].flat().filter((key) => typeof key === 'string');
}
