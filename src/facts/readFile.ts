import type { Model } from '../model/Model.js';
import { checkClashes } from './check/checkClashes.js';
import { checkSpool } from './check/checkSpool.js';
import type { FileReading } from './FileReading.js';
import { placeSupplements } from './import/placeSupplements.js';
import { Spool } from './import/Spool.js';
import type { Problem } from './Problem.js';
import type { FileRecord, Format, ReadContext, Supplement } from './read/Format.js';
import { makeStatement } from './read/makeStatement.js';
import type { Statement } from './Statement.js';

/** Finds the kinds of records that the graph has already, by id. */
export type KindFinder = (ids: readonly string[]) => Promise<ReadonlyMap<string, string>>;

/** More than anyone reads; the rest is counted. */
const MOST_PROBLEMS = 1_000;

/**
 * Reads a file into a spool, record by record, each wholly or not at all; then checks that what they refer to is there,
 * in the file or in the graph. Bad input is listed, never thrown; what can't be read as text at all is.
 */
export async function readFile(
  model: Model,
  format: Format,
  file: { readonly name: string; readonly text: AsyncIterable<string> },
  context: ReadContext,
  findInGraph: KindFinder,
): Promise<FileReading> {
  const spool = await Spool.open(model);
  try {
    const reader = new RecordReader(model, format, spool, context);
    for await (const record of format.listRecords(file.text, file.name)) await reader.read(record);
    const clashing = await checkClashes(model, spool, (record, problem) => reader.refuse(record, [problem]));
    await placeSupplements(model, spool, (record, problem) => reader.refuse(record, [problem]));
    await checkSpool(model, spool, findInGraph, clashing, (record, problem) => reader.refuse(record, [problem]));
    const { records, refused, problems, passed, citesDataset, cutOff } = reader;
    return { format, spool, records, refused, problems, passed, citesDataset, cutOff };
  } catch (error) {
    await spool.close();
    throw error;
  }
}

class RecordReader {
  readonly problems: Problem[] = [];
  readonly passed = new Map<string, number>();
  records = 0;
  refused = 0;
  citesDataset = false;
  cutOff = false;

  constructor(
    readonly model: Model,
    readonly format: Format,
    readonly spool: Spool,
    readonly context: ReadContext,
  ) {}

  async read(record: FileRecord): Promise<void> {
    this.records += 1;
    const problems: Problem[] = [];
    const statements: Statement[] = [];
    const supplements: Supplement[] = [];
    const ids: string[] = [];
    this.cutOff ||= record.cutOff ?? false;
    for (const reading of this.format.readRecord(record, this.context)) {
      if ('problem' in reading) problems.push(reading.problem);
      else if ('supplement' in reading) supplements.push(reading.supplement);
      else if ('passed' in reading) this.passed.set(reading.passed, (this.passed.get(reading.passed) ?? 0) + 1);
      else if ('statement' in reading) statements.push(reading.statement);
      else {
        const made = makeStatement(this.model, reading.draft);
        if (reading.draft.id !== null) ids.push(reading.draft.id);
        if ('problems' in made) problems.push(...made.problems);
        else statements.push(made.statement);
      }
    }
    if (problems.length > 0) await this.refuse(record.key, problems, ids);
    else {
      await this.#keep(record, statements);
      for (const one of supplements) await this.spool.supplement({ ...one, record: record.key });
    }
  }

  /** `ids` are of what the record would have stated. */
  async refuse(key: string, problems: readonly Problem[], ids: readonly string[] = []): Promise<void> {
    if (!(await this.spool.isRefused(key))) this.refused += 1;
    await this.spool.refuse(key, ids);
    this.problems.push(...problems.slice(0, MOST_PROBLEMS - this.problems.length));
  }

  async #keep(record: FileRecord, statements: readonly Statement[]): Promise<void> {
    const known = new Set(statements.map(({ id }) => id).concat(this.context.dataset));
    for (const statement of statements) {
      await this.spool.add(statement, record.key);
      const { id, kind, place, relations } = statement;
      const to = Object.entries(relations).flatMap(([field, ids]) => ids.map((one) => [field, one] as const));
      this.citesDataset ||= to.some(([, one]) => one === this.context.dataset);
      const beyond = to.filter(([, one]) => !known.has(one));
      if (beyond.length > 0) await this.spool.expect({ kind: kind.name, id, place, record: record.key, to: beyond });
    }
  }
}
