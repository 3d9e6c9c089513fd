import { type CitedSource, formatCitation } from '../../shape/formatCitation.js';
import { collectRows } from '../collectRows.js';
import type { Compilation } from '../Compilation.js';
import type { Compiled } from '../Compiled.js';
import type { SelectedField } from '../compileObject.js';

/** A citation in a form of its reader's: made of its source's record when the row has come. */
export function compileCite(compilation: Compilation, citation: string, { given }: SelectedField): Compiled {
  const source = compilation.variable('source');
  const format = given.get('format');
  const fields = ['title', 'publisher', 'publishedOn', 'language'];
  const map = [
    `format: ${format ? compilation.parameter(format) : "'TEXT'"}`,
    `id: ${citation}.id`,
    `quote: ${citation}.quote`,
    `record: ${citation}.record`,
    // A record may have a page of its own.
    `url: coalesce(${citation}.url, ${source}.url)`,
    ...fields.map((field) => `${field}: ${source}.${field}`),
  ];
  const rows = collectRows(compilation, `MATCH (${citation})-[:QUOTED_FROM]->(${source}:Source)`, {
    cypher: `{${map.join(', ')}}`,
  });
  return {
    ...rows,
    cypher: `HEAD(${rows.cypher})`,
    complete: (value) => (value === null ? null : formatCitation(value as CitedSource)),
  };
}
