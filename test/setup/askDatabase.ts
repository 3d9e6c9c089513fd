import { type ExecutionResult, getOperationAST, parse, validate } from 'graphql';
import type { Database } from '../../src/database/Database.js';
import type { Waiter } from '../../src/database/Waiter.js';
import type { Model } from '../../src/model/Model.js';
import { Questions } from '../../src/questions/Questions.js';

/** The engine on a graph, without HTTP around it. */
export interface Asker {
  readonly database: Database;
  readonly ask: (query: string, variables?: Record<string, unknown>, waiter?: Waiter) => Promise<ExecutionResult>;
  readonly prepare: (query: string, variables?: Record<string, unknown>) => ReturnType<Questions['prepare']>;
}

export function askDatabase(model: Model, database: Database): Asker {
  const questions = new Questions(model, database, 10_000);
  const read = (query: string, variables: Record<string, unknown>): Parameters<Questions['answer']>[0] => {
    const document = parse(query);
    const [invalid] = validate(model.schema, document);
    const operation = getOperationAST(document);
    if (invalid ?? !operation) throw invalid ?? new Error('A test asks one operation.');
    return { document, documentHash: query, operation, variables };
  };
  return {
    database,
    ask: async (query, variables = {}, waiter) => plain(await questions.answer({ ...read(query, variables), waiter })),
    prepare: (query, variables = {}) => questions.prepare(read(query, variables)),
  };
}

/** As it is sent: errors as they are formatted, objects with prototypes, which jest's equality minds. */
function plain(result: ExecutionResult): ExecutionResult {
  return JSON.parse(JSON.stringify(result)) as ExecutionResult;
}
