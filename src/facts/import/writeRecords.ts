import type { Transaction } from '../../database/Database.js';
import type { Hop, Kind, Model } from '../../model/Model.js';
import type { Claim } from './Claim.js';
import { clearRecords } from './clearRecords.js';
import { deriveProperties } from './deriveProperties.js';
import { indexName } from './indexName.js';

/** A record as it is to stand in the graph: what all its sources say, merged. */
export interface GraphRecord extends Claim {
  readonly kind: Kind;
  readonly id: string;
}

const BATCH = 5_000;

/**
 * Writes records whole: whatever they held before is replaced. Nodes come first, then what joins them, so that records
 * may refer to each other in any order. Labels, types and property names come from the model; all else is a parameter.
 */
export async function writeRecords(
  transaction: Transaction,
  model: Model,
  records: readonly GraphRecord[],
  onProgress: (written: number, total: number) => void,
): Promise<void> {
  const steps = [
    ...groupBy(records, (record) => record.kind).map(([kind, group]) => writeNodes(model, kind, group)),
    { statement: clearRecords(model), rows: records.map(({ id }) => ({ id })) },
    ...groupBy(records, (record) => record.kind).flatMap(([kind, group]) => [
      ...writeParts(kind, group),
      ...writeRelations(kind, group),
      ...writeShortcuts(kind, group),
    ]),
  ].filter((step) => step.rows.length > 0);
  const total = steps.reduce((sum, step) => sum + step.rows.length, 0);
  let written = 0;
  for (const { statement, rows } of steps) {
    for (let from = 0; from < rows.length; from += BATCH) {
      const batch = rows.slice(from, from + BATCH);
      await transaction.run(statement, { rows: batch });
      onProgress((written += batch.length), total);
    }
  }
}

interface Step {
  readonly statement: string;
  readonly rows: readonly object[];
}

function writeNodes(model: Model, kind: Kind, records: readonly GraphRecord[]): Step {
  const rows = records.map((record) => ({
    id: record.id,
    properties: { ...record.properties, ...deriveProperties(kind, record), id: record.id },
  }));
  const own = kind.labels.slice(1);
  // An id that another kind had before: `Person` gives way to `Organization`.
  const others = new Set([...model.kinds.values()].flatMap((one) => one.labels.slice(1)));
  for (const label of own) others.delete(label);
  const statement = `UNWIND $rows AS row MERGE (n:Node {id: row.id})
REMOVE n:${[...others].join(':')} SET n:${own.join(':')}, n = row.properties`;
  return { statement, rows };
}

function writeParts(kind: Kind, records: readonly GraphRecord[]): Step[] {
  return [...kind.fields.values()].flatMap((field) => {
    if (field.form !== 'parts') return [];
    const rows = records.flatMap((record) =>
      (record.parts[field.name] ?? []).map((part, position) => ({
        id: record.id,
        properties: { ...part, ...(field.name === 'names' ? indexName(kind, part) : {}), position },
      })),
    );
    const statement = `UNWIND $rows AS row MATCH (n:Node {id: row.id})
CREATE (n)-[:${field.relationship}]->(part:Part:${field.type.name}) SET part = row.properties`;
    return [{ statement, rows }];
  });
}

function writeRelations(kind: Kind, records: readonly GraphRecord[]): Step[] {
  return [...kind.fields.values()].flatMap((field) => {
    if (field.form !== 'hop' || !field.owned) return [];
    const rows = records.flatMap((record) =>
      (record.relations[field.name] ?? []).map((to, position) => ({ from: record.id, to, position })),
    );
    const statement = `UNWIND $rows AS row MATCH (from:Node {id: row.from}), (to:Node {id: row.to})
CREATE ${drawArrow(field)} SET r.position = row.position`;
    return [{ statement, rows }];
  });
}

function drawArrow(field: Hop): string {
  const type = field.relationships.join('|');
  return field.direction === 'OUT' ? `(from)-[r:${type}]->(to)` : `(from)<-[r:${type}]-(to)`;
}

function writeShortcuts(kind: Kind, records: readonly GraphRecord[]): Step[] {
  return kind.shortcuts.map(({ type, from, to, carries }) => {
    const rows = records.flatMap((record) =>
      (record.relations[from] ?? []).flatMap((one) =>
        (record.relations[to] ?? []).map((other) => ({
          from: one,
          to: other,
          properties: {
            id: record.id,
            ...Object.fromEntries(carries.map((name) => [name, record.properties[name] ?? null])),
          },
        })),
      ),
    );
    const statement = `UNWIND $rows AS row MATCH (from:Node {id: row.from}), (to:Node {id: row.to})
CREATE (from)-[r:${type}]->(to) SET r = row.properties`;
    return { statement, rows };
  });
}

function groupBy<T, K>(items: readonly T[], keyOf: (item: T) => K): [K, T[]][] {
  const groups = new Map<K, T[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group) group.push(item);
    else groups.set(keyOf(item), [item]);
  }
  return [...groups];
}
