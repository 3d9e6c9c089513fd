import type { Transaction } from '../../database/Database.js';
import type { Dataset } from '../Dataset.js';

/** The dataset as the graph has it when an import begins. */
export interface Before {
  /** How many records it states. */
  readonly claims: number;
  /** That of an import which is under way or was broken off. */
  readonly token: string | null;
  /** Null where it isn't there yet. */
  readonly properties: Readonly<Record<string, unknown>> | null;
}

/** Finds the dataset. It is written only once something changes. */
export async function beginImport(transaction: Transaction, { name }: Dataset): Promise<Before> {
  const [row] = await transaction.run<Before>(
    `MATCH (d:Dataset {name: $name}) RETURN COUNT { (d)<-[:STATED_IN]-() } AS claims, d.token AS token, properties(d) AS properties`,
    { name },
  );
  return row ?? { claims: 0, token: null, properties: null };
}
