import {
  type DocumentNode,
  type ExecutionResult,
  execute,
  type FragmentDefinitionNode,
  GraphQLError,
  getVariableValues,
  Kind,
  type OperationDefinitionNode,
} from 'graphql';
import { LRUCache } from 'lru-cache';
import type { Database } from '../database/Database.js';
import type { Waiter } from '../database/Waiter.js';
import type { Model } from '../model/Model.js';
import { Compilation } from './compile/Compilation.js';
import { type CompiledOperation, compileOperation } from './compile/compileOperation.js';
import { describeStructure, listDeciding } from './compile/describeStructure.js';
import type { Variables } from './compile/Given.js';
import { LONGEST_NAME } from './LONGEST_NAME.js';
import { checkLimits } from './limit/checkLimits.js';
import { LIMITS } from './limit/Limits.js';
import { type Cost, measureOperation } from './limit/measureOperation.js';
import { type AnswerRow, AnswerReader } from './run/AnswerReader.js';
import type { Reading } from './run/Reading.js';
import { tellFailure } from './run/tellFailure.js';
import type { Completion } from './shape/Completer.js';
import { completeField } from './shape/completeObject.js';

/** A validated operation, as a client sent it. */
export interface Question {
  readonly document: DocumentNode;
  /** Equal for equal documents. */
  readonly documentHash: string;
  readonly operation: OperationDefinitionNode;
  readonly variables: Readonly<Record<string, unknown>>;
  /** Who waits for the answer, and may leave before it comes. */
  readonly waiter?: Waiter | undefined;
  /** What logs call the request. */
  readonly id?: string | undefined;
}

/** What a question has become before it runs. */
interface Prepared {
  readonly compiled: CompiledOperation;
  readonly parameters: Record<string, unknown>;
  readonly cost: Cost;
}

/** Statements kept at most; one is some kilobytes. */
const MOST_STATEMENTS = 1000;

/** Records at worst of a request that may share its statement with others. */
const MOST_NODES_TOGETHER = 2_000;

/** Wrong variables that one answer lists at most. */
const MOST_ERRORS = 20;

/** Answers operations: compiles each into one statement, keeps it, runs it, and makes the answer of its one row. */
export class Questions {
  /** Of operations that the limits let through. */
  readonly #costs = new LRUCache<string, Cost>({ max: MOST_STATEMENTS });
  readonly #compiled = new LRUCache<string, CompiledOperation>({ max: MOST_STATEMENTS });
  readonly #deciding = new WeakMap<DocumentNode, Set<string>>();

  readonly #reader: AnswerReader;

  constructor(
    private readonly model: Model,
    database: Database,
    timeoutMilliseconds: number,
    /** Is told of each statement that was run. */
    private readonly onRead: (reading: Reading) => void = () => undefined,
  ) {
    this.#reader = new AnswerReader(database, timeoutMilliseconds);
  }

  /** Compiled statements that are kept. */
  get kept(): number {
    return this.#compiled.size;
  }

  /**
   * Never throws for what the client or the database did: that is in the result's errors, with a code. A question that
   * was refused before anything ran has no `data`.
   */
  async answer(question: Question): Promise<ExecutionResult> {
    let prepared;
    try {
      prepared = this.prepare(question);
    } catch (error) {
      if (error instanceof AggregateError) return { errors: error.errors as GraphQLError[] };
      if (error instanceof GraphQLError) return { errors: [error] };
      throw error;
    }
    const { compiled, parameters, cost } = prepared;
    try {
      const [row, introspected] = await Promise.all([
        this.#read(question, prepared).catch(tellFailure),
        this.#introspect(question, compiled),
      ]);
      const completion: Completion = { errors: [...(introspected.errors ?? [])], parameters };
      const data = complete(compiled, { ...row, ...introspected.data }, completion);
      const extensions = { cost };
      return completion.errors.length > 0 ? { errors: completion.errors, data, extensions } : { data, extensions };
    } catch (error) {
      if (error instanceof GraphQLError) return { errors: [error], data: null, extensions: { cost } };
      throw error;
    }
  }

  async #read({ operation, waiter, id }: Question, { compiled, parameters, cost }: Prepared): Promise<AnswerRow> {
    const begun = performance.now();
    const row = await this.#reader.read(compiled, parameters, cost.nodes > MOST_NODES_TOGETHER, waiter);
    const milliseconds = performance.now() - begun;
    const name = operation.name?.value.slice(0, LONGEST_NAME) ?? null;
    const { statement } = compiled;
    if (statement !== null)
      this.onRead({ requestId: id ?? null, operation: name, cost, milliseconds, statement, parameters });
    return row;
  }

  /**
   * The cost of an operation, checked, and its statement, made once for all requests that differ in values only, and the values of this one.
   * Throws a GraphQLError for arguments that can't be, an AggregateError of them for variables.
   */
  prepare(question: Question): Prepared {
    const definitions = question.operation.variableDefinitions ?? [];
    const { coerced, errors } = getVariableValues(this.model.schema, definitions, question.variables, {
      maxErrors: MOST_ERRORS,
    });
    if (errors) throw new AggregateError(errors.map(asBadInput));
    const structure = this.#nameStructure(question, coerced);
    const cost = this.#measure(question, structure, coerced);
    const compiled = this.#compile(question, structure, coerced);
    return { compiled, parameters: readParameters(compiled, coerced), cost };
  }

  /** Equal for operations that become the same statement. */
  #nameStructure({ document, documentHash, operation }: Question, variables: Variables): string {
    let deciding = this.#deciding.get(document);
    if (!deciding) this.#deciding.set(document, (deciding = listDeciding(document)));
    const structure = describeStructure(this.model.schema, operation, deciding, variables);
    return `${documentHash} ${operation.name?.value ?? ''} ${structure}`;
  }

  /** Throws a GraphQLError for the first limit that the operation is over. */
  #measure({ document, operation }: Question, structure: string, variables: Variables): Cost {
    const key = `${structure} ${describeSizes(operation, variables)}`;
    const known = this.#costs.get(key);
    if (known) return known;
    const cost = measureOperation(this.model.schema, operation, listFragments(document), variables);
    checkLimits(LIMITS, cost, operation);
    this.#costs.set(key, cost);
    return cost;
  }

  #compile({ document, operation }: Question, structure: string, variables: Variables): CompiledOperation {
    const known = this.#compiled.get(structure);
    if (known) return known;
    const compiled = compileOperation(new Compilation(this.model, listFragments(document), variables), operation);
    this.#compiled.set(structure, compiled);
    return compiled;
  }

  /** What asks for the schema itself: graphql-js knows it, the database doesn't. */
  async #introspect(
    { document, operation, variables }: Question,
    compiled: CompiledOperation,
  ): Promise<ExecutionResult> {
    if (compiled.introspection.length === 0) return {};
    const selectionSet = { ...operation.selectionSet, selections: compiled.introspection };
    const definitions = document.definitions.filter((one) => one.kind === Kind.FRAGMENT_DEFINITION);
    return execute({
      schema: this.model.schema,
      document: { kind: Kind.DOCUMENT, definitions: [{ ...operation, selectionSet }, ...definitions] },
      variableValues: variables,
    });
  }
}

function readParameters(compiled: CompiledOperation, variables: Variables): Record<string, unknown> {
  return Object.fromEntries(compiled.parameters.map(({ name, read }) => [name, read(variables)]));
}

function complete(
  compiled: CompiledOperation,
  row: Readonly<Record<string, unknown>>,
  completion: Completion,
): Record<string, unknown> | null {
  const data = Object.create(null) as Record<string, unknown>;
  try {
    for (const field of compiled.fields) data[field.key] = completeField(field, row, null, completion);
    return data;
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw error;
    completion.errors.push(error);
    return null;
  }
}

/** The numbers and lengths of lists among the variables: all that an operation's cost depends on beside its structure. */
function describeSizes({ variableDefinitions = [] }: OperationDefinitionNode, variables: Variables): string {
  return variableDefinitions
    .map(({ variable }) => {
      const value = variables[variable.name.value];
      return typeof value === 'number' ? value : Array.isArray(value) ? value.length : '';
    })
    .join(',');
}

function listFragments(document: DocumentNode): Map<string, FragmentDefinitionNode> {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const definition of document.definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition);
  }
  return fragments;
}

function asBadInput(error: GraphQLError): GraphQLError {
  return new GraphQLError(error.message, {
    nodes: error.nodes ?? null,
    originalError: error.originalError ?? null,
    extensions: { ...error.extensions, code: 'BAD_USER_INPUT' },
  });
}
