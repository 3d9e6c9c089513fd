import type { Transaction } from '../../database/Database.js';
import type { Kind, Model } from '../../model/Model.js';
import type { GraphRecord } from '../GraphRecord.js';
import { clearRecords } from './clearRecords.js';
import { compileWrite } from './compileWrite.js';
import { deriveProperties } from './deriveProperties.js';
import { seekRecord } from './seekRecord.js';

/** A record to be written, with what its dataset says of it, word for word. */
export interface WrittenRecord extends GraphRecord {
  readonly claims?: readonly WrittenClaim[];
}

export interface WrittenClaim {
  /** The id that the dataset has for the record, where it is another. */
  readonly as: string | null;
  readonly digest: string;
  readonly text: string;
}

/**
 * Writes records of one kind whole: whatever they held before is replaced, but for claims, which are added as the
 * dataset's. `there` has the ids of those that the graph has already. What they refer to must be there, or among them.
 * Labels, types and property names come from the model; all else is a parameter.
 */
export async function writeRecords(
  transaction: Transaction,
  model: Model,
  kind: Kind,
  records: readonly WrittenRecord[],
  there: ReadonlySet<string>,
  dataset: string | null = null,
): Promise<void> {
  const fresh = records.filter(({ id }) => !there.has(id));
  const known = records.filter(({ id }) => there.has(id));
  await write(`CREATE (n:${kind.labels.join(':')}) SET n = row.properties`, fresh);
  if (known.length === 0) return;
  await transaction.run(clearRecords(model), { rows: known.map(({ id }) => ({ id })) });
  const own = kind.labels.slice(1);
  // An id that another kind had before: `Person` gives way to `Organization`.
  const others = new Set([...model.kinds.values()].flatMap((one) => one.labels.slice(1)));
  for (const label of own) others.delete(label);
  const head = `${seekRecord('n', 'row.id')} REMOVE n:${[...others].join(':')} SET n:${own.join(':')}, n = row.properties`;
  await write(head, known);

  async function write(head: string, some: readonly WrittenRecord[]): Promise<void> {
    if (some.length === 0) return;
    const { statement, makeRow } = compileWrite(kind, head);
    let wanted = 0;
    const rows = some.map((record) => {
      const { row, relationships } = makeRow(record);
      wanted += relationships;
      return { ...row, properties: { ...record.properties, ...deriveProperties(kind, record), id: record.id } };
    });
    const { relationshipsCreated } = await transaction.write(statement, { rows, dataset });
    if (relationshipsCreated === wanted) return;
    throw new Error(`Some of the ${kind.section} refer to what isn't there.`);
  }
}
