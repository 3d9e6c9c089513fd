import type { Transaction } from '../../database/Database.js';
import type { Kind, Model } from '../../model/Model.js';
import type { Aliases } from '../import/Aliases.js';
import { suggestName } from '../suggestName.js';
import { withArticle } from '../withArticle.js';
import { UnfitError } from './UnfitError.js';

/** An entity of the graph, as whoever decides about it needs to know it. */
export interface FoundEntity {
  /** The id that stays. */
  readonly id: string;
  readonly kind: Kind;
  readonly name: string;
  readonly properties: Readonly<Record<string, unknown>>;
}

/** The entity with an id, be it merged or not. Throws an UnfitError where there is none. */
export async function findEntity(
  transaction: Transaction,
  model: Model,
  aliases: Aliases,
  wanted: string,
): Promise<FoundEntity> {
  const id = aliases.resolve(wanted);
  const [row] = await transaction.run<{ labels: string[]; properties: Record<string, unknown> }>(
    'MATCH (n:Node {id: $id}) RETURN labels(n) AS labels, properties(n) AS properties',
    { id },
  );
  if (!row) throw new UnfitError(await describeMissing(transaction, wanted, id));
  const kind = [...model.kinds.values()].find(({ name }) => row.labels.includes(name));
  if (!kind?.labels.includes('Entity')) {
    const what = withArticle(kind?.name ?? 'record of another kind');
    throw new UnfitError(
      `"${wanted}" is ${what}. Only entities are merged; facts follow what they join. Give the ids of the entities.`,
    );
  }
  return { id, kind, name: String(row.properties.name), properties: row.properties };
}

async function describeMissing(transaction: Transaction, wanted: string, id: string): Promise<string> {
  if (id !== wanted) return `"${wanted}" was merged into "${id}", which no dataset states at the moment.`;
  const near = await transaction.run<{ id: string }>(
    'MATCH (n:Entity) WHERE n.id STARTS WITH $start RETURN n.id AS id ORDER BY id LIMIT 2000',
    { start: wanted.slice(0, 2) },
  );
  const suggestion = suggestName(
    wanted,
    near.map((one) => one.id),
  );
  return `There is no entity "${wanted}". ${suggestion}Ids are as the API and \`cochair duplicates\` give them, e.g. le-quoc-hung.`;
}
