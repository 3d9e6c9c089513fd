import { type DocumentNode, type ExecutionResult, getOperationAST, parse, validate } from 'graphql';
import type { Model } from '../../src/model/Model.js';
import type { Questions } from '../../src/questions/Questions.js';
import { answerFromMemory, type Distort } from './answerFromMemory.js';
import { CURSOR } from './cutPage.js';
import type { MemoryGraph } from './MemoryGraph.js';
import type { WrittenOperation } from './writeOperation.js';

/** What of an answer must be equal; what errors say may differ, where they stand may not. */
interface Outcome {
  readonly data: unknown;
  readonly errorPaths: readonly unknown[];
}

/** One operation's answers, of the engine and of graphql-js in memory, with the same texts for the same cursors. */
export interface Answers {
  readonly engine: Outcome;
  readonly memory: Outcome;
}

/** Asks the engine and the evaluation in memory the same, and counts what it asked. */
export class Comparison {
  compared = 0;
  /** Answers with errors in them. */
  failing = 0;
  /** Operations that were asked once more, with cursors from the first answer. */
  paged = 0;
  /** Our names for the engine's cursors, which are what they are for nobody else to know. */
  readonly #cursors = new Map<string, string>();

  constructor(
    private readonly model: Model,
    private readonly questions: Questions,
    private readonly graph: MemoryGraph,
    private readonly distort?: Distort,
  ) {}

  /**
   * The answers to an operation and, where it cuts by cursors, to the same with cursors that the first answer had. Null
   * where it is too large for the engine's limits.
   */
  async ask(operation: WrittenOperation): Promise<Answers[] | null> {
    const document = parse(operation.query);
    const [invalid] = validate(this.model.schema, document);
    if (invalid) throw invalid;
    const first = await this.#askOnce(operation.query, document, operation.variables, operation.variables);
    if (!first) return null;
    const picked = operation.cursors.flatMap(({ variable, alias, pick }) => {
      const seen = listCursors(first.memory.data, alias);
      const cursor = seen[pick % seen.length];
      return cursor === undefined ? [] : [[variable, cursor] as const];
    });
    if (picked.length === 0) return [first];
    this.paged += 1;
    const engines = new Map([...this.#cursors].map(([engine, memory]) => [memory, engine]));
    const second = await this.#askOnce(
      operation.query,
      document,
      { ...operation.variables, ...Object.fromEntries(picked.map(([name, cursor]) => [name, engines.get(cursor)])) },
      { ...operation.variables, ...Object.fromEntries(picked) },
    );
    return second ? [first, second] : [first];
  }

  async #askOnce(
    query: string,
    document: DocumentNode,
    engineVariables: Readonly<Record<string, unknown>>,
    memoryVariables: Readonly<Record<string, unknown>>,
  ): Promise<Answers | null> {
    const operation = getOperationAST(document);
    if (!operation) throw new Error('One operation at a time.');
    const question = { document, documentHash: query, operation, variables: engineVariables };
    // Now and then three times at once: the second and third then wait for the first, and go as one statement.
    const times = this.compared % 5 === 4 ? 3 : 1;
    const same = await Promise.all(Array.from({ length: times }, () => this.questions.answer(question)));
    const [engine = {}, ...others] = same.map(plain);
    for (const other of others) expect(other).toEqual(engine);
    if (same.some(({ errors }) => errors?.some((error) => String(error.extensions.code).endsWith('_LIMIT'))))
      return null;
    const memory = plain(answerFromMemory(this.model.schema, this.graph, document, memoryVariables, this.distort));
    this.compared += 1;
    if (memory.errors) this.failing += 1;
    return {
      engine: { data: this.#renameCursors(engine.data, memory.data), errorPaths: listPaths(engine) },
      memory: { data: memory.data, errorPaths: listPaths(memory) },
    };
  }

  /** The engine's cursors by our names, where both have one: each always for the same. All else stays as it is. */
  #renameCursors(engine: unknown, memory: unknown): unknown {
    if (typeof engine === 'string' && typeof memory === 'string' && memory.startsWith(CURSOR)) {
      const known = this.#cursors.get(engine);
      if (known !== undefined) return known;
      const named = [...this.#cursors.values()].includes(memory);
      if (!named) this.#cursors.set(engine, memory);
      return named ? engine : memory;
    }
    if (Array.isArray(engine)) {
      return engine.map((one, index) => this.#renameCursors(one, Array.isArray(memory) ? memory[index] : undefined));
    }
    if (typeof engine !== 'object' || engine === null) return engine;
    const other = (typeof memory === 'object' ? memory : null) as Readonly<Record<string, unknown>> | null;
    return Object.fromEntries(
      Object.entries(engine).map(([key, one]) => [key, this.#renameCursors(one, other?.[key])]),
    );
  }
}

/** The cursors of the edges under an alias, wherever it stands. */
function listCursors(data: unknown, alias: string): string[] {
  if (typeof data !== 'object' || data === null) return [];
  return Object.entries(data).flatMap(([key, value]: [string, unknown]) => {
    const edges = key === alias ? (value as { edges?: { cursor?: string }[] } | null)?.edges : undefined;
    return edges ? edges.flatMap(({ cursor }) => cursor ?? []) : listCursors(value, alias);
  });
}

function listPaths({ errors = [] }: ExecutionResult): unknown[] {
  // An error without a path refuses all of the operation: it is told by its message.
  return errors.map(({ path, message }) => path ?? message);
}

/** As it is sent. */
function plain(result: ExecutionResult): ExecutionResult {
  return JSON.parse(JSON.stringify(result)) as ExecutionResult;
}
