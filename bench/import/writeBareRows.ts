import { createWriteStream } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { GraphRecord } from '../../dist/facts/GraphRecord.js';
import { encodeClaim } from '../../dist/facts/import/Claim.js';
import { deriveProperties } from '../../dist/facts/import/deriveProperties.js';
import { indexName } from '../../dist/facts/import/indexName.js';
import type { Properties } from '../../dist/facts/Statement.js';
import type { Extract } from '../../dist/facts/write/Extract.js';
import type { Kind } from '../../dist/model/Model.js';
import { BARE_STATEMENTS } from './BARE_STATEMENTS.js';

/**
 * The graph as rows that are ready for the bare script's statements, so many a line: all that has to be derived for
 * filters, orders and search is in them already, so that the script has nothing to do but to send them.
 */
export async function writeBareRows(extract: Extract, file: string, batch: number): Promise<void> {
  await pipeline(Readable.from(listLines(extract, batch)), createWriteStream(file));
}

async function* listLines(extract: Extract, batch: number): AsyncIterable<string> {
  for (const name of Object.keys(BARE_STATEMENTS)) {
    const kind = extract.model.kinds.get(name === 'parents' ? 'Organization' : name);
    if (!kind) throw new Error(`The model has no ${name}.`);
    let rows: object[] = [];
    for await (const record of extract.read(kind)) {
      if (name === 'parents' && !record.relations.parent) continue;
      rows.push(name === 'parents' ? { id: record.id, parent: record.relations.parent?.[0] } : describeRow(record));
      if (rows.length < batch) continue;
      yield `${JSON.stringify({ kind: name, rows })}\n`;
      rows = [];
    }
    if (rows.length > 0) yield `${JSON.stringify({ kind: name, rows })}\n`;
  }
}

function describeRow(record: GraphRecord): object {
  const { kind, id, properties, parts, relations } = record;
  const said = { ...listEmpty(kind), ...properties };
  const { text, digest } = encodeClaim(kind, { ...record, properties: said });
  const names = parts.names?.map((one, position) => ({ ...one, ...indexName(kind, one), position }));
  const single = ['member', 'organization', 'event', 'participant'].flatMap((field) =>
    relations[field] ? [[field, relations[field][0]] as const] : [],
  );
  return {
    properties: { ...said, ...deriveProperties(kind, record), id },
    claim: text,
    digest,
    ...(names ? { names } : {}),
    ...Object.fromEntries(single),
    ...Object.fromEntries(
      ['source', 'citations', 'onBehalfOf'].flatMap((field) => (relations[field] ? [[field, relations[field]]] : [])),
    ),
  };
}

/** Lists that are there though nothing is in them. */
function listEmpty(kind: Kind): Properties {
  const lists = [...kind.fields.values()].flatMap((field) =>
    field.form === 'property' && field.list && field.required ? [[field.name, []] as const] : [],
  );
  return Object.fromEntries(lists);
}
