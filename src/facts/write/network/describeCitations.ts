import type { GraphRecord } from '../../GraphRecord.js';
import type { Properties, Value } from '../../Statement.js';

/** What proves a record, as values of its node or edges: to be read, and in `citations` to the letter. */
export function describeCitations({ relations }: GraphRecord, around: ReadonlyMap<string, GraphRecord>): Properties {
  const ids = relations.citations ?? [];
  const cited = ids.flatMap((id) => {
    const citation = around.get(id);
    return citation ? [{ citation, source: around.get(citation.relations.source?.[0] ?? '') }] : [];
  });
  const exact = cited.map(({ citation, source }) => ({
    ...citation.properties,
    // Told by `start`.
    position: undefined,
    id: citation.id,
    // The whole text belongs to the source, not to each of its quotes.
    ...(source && { source: { ...source.properties, text: undefined, id: source.id } }),
  }));
  const elsewhere = ids.filter((id) => !around.has(id)).map((id) => ({ id }));
  return {
    quotes: distinct(cited.map(({ citation }) => citation.properties.quote)),
    sources: distinct(
      cited.map(({ source }) =>
        [source?.properties.title, source?.properties.publisher, source?.properties.publishedOn]
          .filter((part) => part !== undefined)
          .join(', '),
      ),
    ),
    sourceUrls: distinct(cited.map(({ citation, source }) => citation.properties.url ?? source?.properties.url)),
    citations: ids.length === 0 ? '' : JSON.stringify([...exact, ...elsewhere]),
  };
}

function distinct(values: readonly (Value | undefined)[]): readonly string[] {
  return [...new Set(values.filter((value) => value !== undefined && value !== '').map(String))];
}
