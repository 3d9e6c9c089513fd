import type { Database, Transaction } from '../../database/Database.js';
import type { Kind, Model } from '../../model/Model.js';
import { Aliases } from '../import/Aliases.js';
import { listSelfRelations } from '../import/listSelfRelations.js';
import { lockImports } from '../import/lockImports.js';
import { listSpans } from '../import/listSpans.js';
import type { Value } from '../Statement.js';
import { withArticle } from '../withArticle.js';
import { changeMerges } from './changeMerges.js';
import { Distincts } from './Distincts.js';
import { findEntity, type FoundEntity } from './findEntity.js';
import { listIdsOf } from './listIdsOf.js';
import type { Merge } from './Merge.js';
import { UnfitError } from './UnfitError.js';

export interface MergeReport {
  readonly kind: string;
  /** The record that stays, and the one that it takes in. */
  readonly stays: { readonly id: string; readonly name: string };
  readonly merged: { readonly id: string; readonly name: string };
  readonly because: string;
  /** False where the two were one already: then nothing was changed. */
  readonly changed: boolean;
  /** What speaks against the two being one. */
  readonly warnings: readonly string[];
}

/**
 * A person decides that two entities are one: `wanted` stays, `other` leads to it from now on, and whatever refers to it
 * refers to the one that stays. Throws an UnfitError where that can't be.
 */
export async function mergeEntities(
  database: Database,
  model: Model,
  wanted: string,
  other: string,
  because: string,
): Promise<MergeReport> {
  const at = new Date().toISOString();
  return database.write(async (transaction) => {
    await lockImports(transaction);
    const before = await Aliases.read(transaction);
    const stays = await findEntity(transaction, model, before, wanted);
    const merged = await findEntity(transaction, model, before, other);
    if (wanted === other) throw new UnfitError(`"${wanted}" can't be merged with itself. Give two ids.`);
    const report = {
      kind: stays.kind.name,
      stays: { id: stays.id, name: stays.name },
      merged: { id: merged.id, name: merged.name },
      because,
    };
    if (stays.id === merged.id) return { ...report, changed: false, warnings: [] };
    await checkFit(transaction, before, stays, merged);
    const decision: Merge = { id: merged.id, into: stays.id, because, by: 'PERSON', at, datasets: [] };
    const decided = Aliases.of([...before.merges.values(), decision]);
    const distincts = await Distincts.read(transaction);
    await changeMerges(transaction, model, before, decided, distincts, [stays.id, merged.id]);
    return { ...report, changed: true, warnings: listConflicts(stays, merged) };
  });
}

async function checkFit(
  transaction: Transaction,
  aliases: Aliases,
  stays: FoundEntity,
  merged: FoundEntity,
): Promise<void> {
  const both = `"${stays.id}" (${stays.name}) and "${merged.id}" (${merged.name})`;
  if (stays.kind !== merged.kind) {
    const kinds = `the first is ${withArticle(stays.kind.name)}, the second ${withArticle(merged.kind.name)}`;
    throw new UnfitError(`${both} can't be one: ${kinds}. Merge records of one kind; or correct the source of either.`);
  }
  const distincts = await Distincts.read(transaction);
  const [said] = distincts.between(listIdsOf(aliases, stays.id), listIdsOf(aliases, merged.id));
  if (said) {
    throw new UnfitError(
      `${both} were said to be different on ${said.at.slice(0, 10)}: “${said.because}” To take that back first: cochair distinct ${said.one} ${said.other} --withdraw`,
    );
  }
  const [upper, lower] = await findWithin(transaction, stays, merged);
  if (upper !== undefined) {
    throw new UnfitError(
      `${both} can't be one: "${String(lower)}" is part of "${upper}", and would be part of itself. Correct the source of that first.`,
    );
  }
}

/** Which of the two the other is part of, at whatever remove. */
async function findWithin(transaction: Transaction, one: FoundEntity, two: FoundEntity): Promise<string[]> {
  const types = listPartTypes(one.kind);
  if (types.length === 0) return [];
  const rows = await transaction.run<{ upper: string; lower: string }>(
    `UNWIND [[$one, $two], [$two, $one]] AS pair
     MATCH (upper:Node {id: pair[0]}), (lower:Node {id: pair[1]}) WHERE EXISTS { (lower)-[:${types.join('|')}*1..]->(upper) }
     RETURN upper.id AS upper, lower.id AS lower`,
    { one: one.id, two: two.id },
  );
  return rows.flatMap(({ upper, lower }) => [upper, lower]);
}

function listPartTypes(kind: Kind): string[] {
  return listSelfRelations(kind).flatMap((name) => {
    const field = kind.fields.get(name);
    return field?.form === 'hop' ? field.relationships : [];
  });
}

/** Single dates that can't both be right: two dates of birth make a merge doubtful, not wrong. */
function listConflicts(stays: FoundEntity, merged: FoundEntity): string[] {
  return [...stays.kind.fields.values()].flatMap((field) => {
    if (field.form !== 'property' || field.list || field.type.name !== 'PartialDate') return [];
    const [one, two] = [stays, merged].map(({ properties }) => properties[field.name] as Value | undefined);
    const [[first], [second]] = [listSpans(one), listSpans(two)];
    if (!first || !second || (first.earliest <= second.latest && second.earliest <= first.latest)) return [];
    return [`${field.name} differs: ${String(one)} and ${String(two)}. Both sources are kept under disagreements.`];
  });
}
