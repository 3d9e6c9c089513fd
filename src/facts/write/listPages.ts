import type { GraphRecord } from '../GraphRecord.js';

/** A page that proves a record, and whose it is. */
interface Page {
  readonly url: string;
  readonly title: string;
}

/** The pages that a record cites, each once: its citations' own, or where these have none their sources'. */
export function listPages(record: GraphRecord, around: ReadonlyMap<string, GraphRecord>): Page[] {
  const pages = new Map<string, Page>();
  for (const id of record.relations.citations ?? []) {
    const citation = around.get(id);
    const source = around.get(citation?.relations.source?.[0] ?? '');
    const url = citation?.properties.url ?? source?.properties.url;
    if (url === undefined || pages.has(String(url))) continue;
    pages.set(String(url), { url: String(url), title: String(source?.properties.title ?? url) });
  }
  return [...pages.values()];
}
