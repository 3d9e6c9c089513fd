import { randomUUID } from 'node:crypto';
import type { Database, Transaction } from '../../database/Database.js';
import type { Model } from '../../model/Model.js';
import type { Dataset } from '../Dataset.js';
import { joinByIdentifier, type JoinReport } from '../identity/joinByIdentifier.js';
import { Aliases } from './Aliases.js';
import { beginImport } from './beginImport.js';
import { countClaims } from './countClaims.js';
import { endImport } from './endImport.js';
import type { ImportContext } from './ImportContext.js';
import { lockImports } from './lockImports.js';
import { markMissing } from './markMissing.js';
import { orderKinds } from './orderKinds.js';
import { readAhead } from './readAhead.js';
import { removeClaims } from './removeClaims.js';
import type { Spool } from './Spool.js';
import { stateRecords } from './stateRecords.js';

/** Records of the file: those it didn't state before, those it states otherwise, those it no longer states. */
export interface ImportCounts {
  added: number;
  changed: number;
  removed: number;
  unchanged: number;
  /** How many records of each kind the file states, by the kind's name. */
  kinds: Record<string, number>;
}

export interface ImportOptions {
  /** Whether what the dataset stated before stays, where it doesn't state it now. */
  readonly add?: boolean | undefined;
  /** As many statements go in or out whole, in one transaction; more would need more memory than Neo4j has by default. */
  readonly whole?: number | undefined;
  /** Told which of its entities are also others' by an identifier that both give, where that was looked into. */
  readonly onJoined?: ((report: JoinReport) => void) | undefined;
}

/**
 * Makes the graph say exactly what the dataset says, besides what others do. Records that other datasets state too are
 * merged, and stay where this one drops them. A dataset without statements goes, with all that it alone stated.
 *
 * A small one is written in one transaction, so that a reader sees all of it or none. A large one is written in many, and
 * is marked as incomplete meanwhile; one that was broken off is completed by importing (or removing) it again.
 * `onProgress` is told how many of the statements are done.
 */
export async function importDataset(
  database: Database,
  model: Model,
  dataset: Dataset,
  spool: Spool,
  onProgress: (done: number, total: number) => void,
  { add = false, whole = 20_000, onJoined = () => undefined }: ImportOptions = {},
): Promise<ImportCounts> {
  if (spool.size <= whole) {
    const counts = await database.write(async (transaction) => {
      await lockImports(transaction);
      const { claims } = await beginImport(transaction, dataset);
      // Too much may have to go.
      if (!add && claims > whole) return null;
      return update((work) => work(transaction), model, dataset, spool, onProgress, add, onJoined);
    });
    if (counts) return counts;
  }
  const run = <T>(work: (transaction: Transaction) => Promise<T>): Promise<T> =>
    database.write(async (transaction) => {
      await lockImports(transaction);
      return work(transaction);
    });
  return update(run, model, dataset, spool, onProgress, add, onJoined);
}

type Run = <T>(work: (transaction: Transaction) => Promise<T>) => Promise<T>;

async function update(
  run: Run,
  model: Model,
  dataset: Dataset,
  spool: Spool,
  onProgress: (done: number, total: number) => void,
  keepOthers: boolean,
  onJoined: (report: JoinReport) => void,
): Promise<ImportCounts> {
  const kinds = orderKinds(model);
  const counts: ImportCounts = { added: 0, changed: 0, removed: 0, unchanged: 0, kinds: {} };
  const token = randomUUID();
  const before = await run((transaction) => beginImport(transaction, dataset));
  // Read anew in each transaction: between two of them a person may merge, or another import join.
  const prepare = async (transaction: Transaction): Promise<ImportContext> => ({
    model,
    aliases: await Aliases.read(transaction),
    dataset: dataset.name,
    token,
    seen: before.token,
  });
  let done = 0;
  for (const kind of kinds) {
    let later = false;
    for await (const batch of readAhead(spool.read(kind))) {
      const result = await run(async (transaction) =>
        stateRecords(transaction, await prepare(transaction), kind, batch, 'first'),
      );
      count(counts, result);
      counts.kinds[kind.name] = (counts.kinds[kind.name] ?? 0) + batch.length;
      later ||= result.left > 0;
      onProgress((done += batch.length), Math.max(spool.size, done));
    }
    if (!later) continue;
    for await (const batch of readAhead(spool.read(kind))) {
      const result = await run(async (transaction) =>
        stateRecords(transaction, await prepare(transaction), kind, batch, 'second'),
      );
      count(counts, result);
    }
  }
  // Counted anew: an import that this one took over from may have written until it did.
  const claims = await run((transaction) => countClaims(transaction, dataset.name));
  if (!keepOthers && claims > counts.added + counts.changed + counts.unchanged) {
    await run((transaction) => markMissing(transaction, model, dataset.name, spool));
    for (const kind of [...kinds].reverse()) {
      for await (const marked of spool.readMarked(kind)) {
        await run(async (transaction) => removeClaims(transaction, await prepare(transaction), kind, marked));
        counts.removed += marked.length;
      }
    }
  }
  const touched = counts.added + counts.changed + counts.removed > 0;
  // One that was broken off may have been so before anything was joined.
  if (touched || before.properties?.complete !== true) onJoined(await joinByIdentifier(run, model, dataset));
  await run((transaction) => endImport(transaction, dataset, before, counts));
  return counts;
}

function count(counts: ImportCounts, more: Pick<ImportCounts, 'added' | 'changed' | 'unchanged'>): void {
  counts.added += more.added;
  counts.changed += more.changed;
  counts.unchanged += more.unchanged;
}
