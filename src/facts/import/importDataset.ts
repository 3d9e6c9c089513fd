import type { Database, Transaction } from '../../database/Database.js';
import type { Model } from '../../model/Model.js';
import type { Dataset } from '../Dataset.js';
import { ProblemsError } from '../ProblemsError.js';
import type { Statement } from '../Statement.js';
import { withArticle } from '../withArticle.js';
import { type Claim, encodeClaim } from './Claim.js';
import { clearRecords } from './clearRecords.js';
import { mergeClaims } from './mergeClaims.js';
import { type GraphRecord, writeRecords } from './writeRecords.js';

export interface ImportCounts {
  readonly added: number;
  readonly changed: number;
  readonly removed: number;
  readonly unchanged: number;
}

/**
 * Makes the graph say exactly what the dataset says, besides what others do: in one transaction, so that a reader sees
 * all of it or none. Records that other datasets state too are merged, and stay where this one drops them.
 * A dataset without statements goes, with all that it alone stated.
 * `onProgress` is told how many of the records to write are written.
 */
export async function importDataset(
  database: Database,
  model: Model,
  dataset: Dataset,
  onProgress: (written: number, total: number) => void,
): Promise<ImportCounts> {
  const encoded = new Map(dataset.statements.map((one) => [one.id, { statement: one, ...encodeClaim(one) }]));
  return database.write(async (transaction) => {
    await lockImports(transaction);
    const before = await readDigests(transaction, dataset);
    const touched = [...encoded.values()].filter(({ statement, digest }) => before.get(statement.id) !== digest);
    const removed = [...before.keys()].filter((id) => !encoded.has(id));
    const added = touched.filter(({ statement }) => !before.has(statement.id)).length;
    const counts = {
      added,
      changed: touched.length - added,
      removed: removed.length,
      unchanged: encoded.size - touched.length,
    };
    if (touched.length + removed.length === 0 && encoded.size > 0) return counts;

    const others = await readOtherClaims(transaction, dataset, [...touched.map((one) => one.statement.id), ...removed]);
    checkKinds(
      others,
      touched.map((one) => one.statement),
    );
    const records = touched.map(({ statement }) =>
      mergeRecord(statement.kind.name, statement.id, [...(others.get(statement.id) ?? []), own(dataset, statement)]),
    );
    const kept = removed.flatMap((id) => {
      const claims = others.get(id) ?? [];
      return claims[0] ? [mergeRecord(claims[0].kind, id, claims)] : [];
    });
    await dropRecords(
      transaction,
      model,
      removed.filter((id) => !others.has(id)),
    );
    await dropClaims(transaction, dataset, removed);
    await writeRecords(transaction, model, [...records, ...kept], onProgress);
    await writeClaims(transaction, dataset, touched);
    if (encoded.size === 0) await dropDataset(transaction, dataset);
    return counts;
  });

  function mergeRecord(kindName: string, id: string, claims: readonly KnownClaim[]): GraphRecord {
    const kind = model.kinds.get(kindName);
    if (!kind) throw new Error(`The graph holds a ${kindName}, which the SDL doesn't know.`);
    const ordered = [...claims].sort((a, b) => (a.dataset < b.dataset ? -1 : 1));
    return { kind, id, ...mergeClaims(kind, ordered) };
  }
}

interface KnownClaim extends Claim {
  readonly dataset: string;
  readonly kind: string;
}

function own(dataset: Dataset, statement: Statement): KnownClaim {
  const { properties, parts, relations } = statement;
  return { dataset: dataset.id, kind: statement.kind.name, properties, parts, relations };
}

/** Until the transaction ends: imports follow each other, since each merges what it writes with what others have written. */
async function lockImports(transaction: Transaction): Promise<void> {
  await transaction.run(`MERGE (lock:ImportLock {id: 'import'}) SET lock.id = 'import'`, {});
}

async function readDigests(transaction: Transaction, dataset: Dataset): Promise<Map<string, string>> {
  const records = await transaction.run<{ id: string; digest: string }>(
    `MERGE (d:Dataset {id: $id}) SET d.title = $title, d.file = $file
     WITH d MATCH (n:Node)-[s:STATED_IN]->(d) RETURN n.id AS id, s.digest AS digest`,
    { id: dataset.id, title: dataset.title, file: dataset.file },
  );
  return new Map(records.map((record) => [record.id, record.digest]));
}

async function readOtherClaims(
  transaction: Transaction,
  dataset: Dataset,
  ids: readonly string[],
): Promise<Map<string, KnownClaim[]>> {
  const records = await transaction.run<{ id: string; dataset: string; kind: string; claim: string }>(
    `UNWIND $ids AS id
     MATCH (n:Node {id: id})-[s:STATED_IN]->(d:Dataset) WHERE d.id <> $dataset
     RETURN n.id AS id, d.id AS dataset, s.kind AS kind, s.claim AS claim`,
    { ids, dataset: dataset.id },
  );
  const claims = new Map<string, KnownClaim[]>();
  for (const record of records) {
    const claim = JSON.parse(record.claim) as Claim;
    const known = { ...claim, dataset: record.dataset, kind: record.kind };
    claims.set(record.id, [...(claims.get(record.id) ?? []), known]);
  }
  return claims;
}

function checkKinds(others: ReadonlyMap<string, KnownClaim[]>, statements: readonly Statement[]): void {
  const problems = statements.flatMap(({ id, kind, place }) => {
    const other = others.get(id)?.find((claim) => claim.kind !== kind.name);
    if (!other) return [];
    const what = `"${id}" is ${withArticle(kind.name)} here, and ${withArticle(other.kind)} in the dataset "${other.dataset}".`;
    return [{ place, what, remedy: 'Give one of them another id.' }];
  });
  if (problems.length > 0) throw new ProblemsError(problems);
}

async function dropRecords(transaction: Transaction, model: Model, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return;
  await transaction.run(clearRecords(model), { rows: ids.map((id) => ({ id })) });
  await transaction.run('UNWIND $ids AS id MATCH (n:Node {id: id}) DETACH DELETE n', { ids });
}

async function dropClaims(transaction: Transaction, dataset: Dataset, ids: readonly string[]): Promise<void> {
  await transaction.run(`UNWIND $ids AS id MATCH (:Node {id: id})-[s:STATED_IN]->(:Dataset {id: $dataset}) DELETE s`, {
    ids,
    dataset: dataset.id,
  });
}

async function dropDataset(transaction: Transaction, { id }: Dataset): Promise<void> {
  await transaction.run('MATCH (d:Dataset {id: $id}) DELETE d', { id });
}

async function writeClaims(
  transaction: Transaction,
  dataset: Dataset,
  claims: readonly { statement: Statement; claim: string; digest: string }[],
): Promise<void> {
  const rows = claims.map(({ statement, claim, digest }) => ({
    id: statement.id,
    claim,
    digest,
    kind: statement.kind.name,
  }));
  await transaction.run(
    `MATCH (d:Dataset {id: $dataset})
     UNWIND $rows AS row MATCH (n:Node {id: row.id})
     MERGE (n)-[s:STATED_IN]->(d) SET s.kind = row.kind, s.digest = row.digest, s.claim = row.claim`,
    { rows, dataset: dataset.id },
  );
}
