import type { Transaction } from '../../database/Database.js';
import type { Kind } from '../../model/Model.js';
import { type Claim, UNFINISHED } from './Claim.js';
import { writeFormerIds } from '../identity/writeFormerIds.js';
import { checkKinds } from './checkKinds.js';
import { dropClaims } from './dropClaims.js';
import type { ImportContext } from './ImportContext.js';
import { listSelfRelations } from './listSelfRelations.js';
import { mergeRecord } from './mergeRecord.js';
import { type KnownClaim, readClaims } from './readClaims.js';
import { readStanding } from './readStanding.js';
import type { Stated } from './Spool.js';
import { takeDataset } from './takeDataset.js';
import { type WrittenClaim, writeRecords } from './writeRecords.js';

/** What became of a batch; `left` are those that wait for the second pass. */
export interface StateCounts {
  readonly added: number;
  readonly changed: number;
  readonly unchanged: number;
  readonly left: number;
}

/** A record of the file, with where it stands in the graph. */
export interface Resolved extends Stated {
  readonly target: string;
}

/**
 * States records of one kind, as far as the graph doesn't hold them already just as the dataset has them.
 * Those that refer to their own kind take two passes: in the first they come in without these relations and with an
 * unfinished claim (so that an import that is broken off does them again), in the second whole, when all the others are
 * there.
 */
export async function stateRecords(
  transaction: Transaction,
  context: ImportContext,
  kind: Kind,
  batch: readonly Stated[],
  pass: 'first' | 'second',
): Promise<StateCounts> {
  const self = listSelfRelations(kind);
  const refersToOwn = ({ claim }: Stated): boolean => self.some((name) => (claim.relations[name]?.length ?? 0) > 0);
  const wanted = pass === 'first' ? batch : batch.filter(refersToOwn);
  const resolved = wanted.map((stated): Resolved => {
    const { id: target } = context.aliases.resolveClaim(kind, stated.id, stated.claim);
    return { ...stated, target };
  });
  const standing = await readStanding(transaction, context.dataset, [...new Set(resolved.map(({ target }) => target))]);
  const now = resolved.filter((one) => pass === 'second' || !refersToOwn(one));
  const changed = now.filter((one) => standing.digestOf(one.target, one.id) !== one.digest);
  const added = changed.filter((one) => standing.digestOf(one.target, one.id) === undefined).length;
  const fresh = resolved.filter((one) => pass === 'first' && refersToOwn(one) && !standing.there.has(one.target));
  if (changed.length + fresh.length > 0) {
    checkKinds(kind, [...changed, ...fresh], standing);
    await takeDataset(transaction, context);
    await writeFresh(transaction, context, kind, fresh, self);
    const there = new Set([...standing.there, ...fresh.map(({ target }) => target)]);
    await writeChanged(transaction, context, kind, changed, there);
  }
  return {
    added,
    changed: changed.length - added,
    unchanged: now.length - changed.length,
    left: resolved.length - now.length,
  };
}

/** Without what they state of their own kind. */
async function writeFresh(
  transaction: Transaction,
  { model, aliases, dataset }: ImportContext,
  kind: Kind,
  fresh: readonly Resolved[],
  self: readonly string[],
): Promise<void> {
  const records = [...groupByTarget(fresh)].map(([target, group]) => ({
    ...mergeRecord(
      aliases,
      kind,
      target,
      group.map((one) => own(dataset, kind, { ...one, claim: without(one.claim, self) })),
    ),
    claims: group.map((one) => ({ ...writeClaim(one), digest: UNFINISHED })),
  }));
  await writeRecords(transaction, model, kind, records, new Set(), dataset);
}

async function writeChanged(
  transaction: Transaction,
  { model, aliases, dataset }: ImportContext,
  kind: Kind,
  changed: readonly Resolved[],
  there: ReadonlySet<string>,
): Promise<void> {
  const groups = groupByTarget(changed);
  // Most records are stated by this dataset alone: only of the others it matters what else is said.
  const claims = await readClaims(
    transaction,
    [...groups.keys()].filter((id) => there.has(id)),
  );
  const stated = new Map(
    [...groups].map(([target, group]) => {
      const kept = (claims.get(target) ?? []).filter(
        (known) => known.dataset !== dataset || !group.some(({ id }) => id === known.as),
      );
      return [target, [...kept, ...group.map((one) => own(dataset, kind, one))]];
    }),
  );
  const records = [...stated].map(([target, known]) => ({
    ...mergeRecord(aliases, kind, target, known),
    claims: (groups.get(target) ?? []).map(writeClaim),
  }));
  await dropClaims(
    transaction,
    dataset,
    changed.filter(({ target }) => there.has(target)).map(({ id, target }) => ({ id: target, as: id })),
  );
  await writeRecords(transaction, model, kind, records, there, dataset);
  if (aliases.merges.size > 0) await writeFormerIds(transaction, aliases, kind, stated);
}

function writeClaim({ id, target, text, digest }: Resolved): WrittenClaim {
  return { as: id === target ? null : id, text, digest };
}

function groupByTarget(records: readonly Resolved[]): Map<string, Resolved[]> {
  const groups = new Map<string, Resolved[]>();
  for (const record of records) {
    const group = groups.get(record.target);
    if (group) group.push(record);
    else groups.set(record.target, [record]);
  }
  return groups;
}

function own(dataset: string, kind: Kind, { id, claim }: Stated): KnownClaim {
  return { dataset, as: id, kind: kind.name, claim };
}

function without(claim: Claim, names: readonly string[]): Claim {
  return {
    ...claim,
    relations: Object.fromEntries(Object.entries(claim.relations).filter(([name]) => !names.includes(name))),
  };
}
