import { type ExecutionResult, getOperationAST, parse, validate } from 'graphql';
import { Database } from '../../src/database/Database.js';
import { readModel } from '../../src/model/readModel.js';
import { readSchema } from '../../src/model/readSchema.js';
import { Questions } from '../../src/questions/Questions.js';
import { readTestAddress } from './testAddress.js';

export const model = readModel(readSchema(new URL('../../schema/', import.meta.url)));

/** The engine on the seeded test graph, without HTTP around it. */
export interface Asker {
  readonly database: Database;
  readonly ask: (query: string, variables?: Record<string, unknown>, signal?: AbortSignal) => Promise<ExecutionResult>;
  readonly prepare: (query: string, variables?: Record<string, unknown>) => ReturnType<Questions['prepare']>;
}

/** Call it once in a suite; it closes its connections after the suite's tests. */
export function askGraph(): Asker {
  const database = new Database(readTestAddress());
  const questions = new Questions(model, database, 10_000);
  afterAll(() => database.close());
  const read = (query: string, variables: Record<string, unknown>): Parameters<Questions['answer']>[0] => {
    const document = parse(query);
    const [invalid] = validate(model.schema, document);
    const operation = getOperationAST(document);
    if (invalid ?? !operation) throw invalid ?? new Error('A test asks one operation.');
    return { document, documentHash: query, operation, variables };
  };
  return {
    database,
    ask: async (query, variables = {}, signal) => plain(await questions.answer({ ...read(query, variables), signal })),
    prepare: (query, variables = {}) => questions.prepare(read(query, variables)),
  };
}

/** As it is sent: errors as they are formatted, objects with prototypes, which jest's equality minds. */
function plain(result: ExecutionResult): ExecutionResult {
  return JSON.parse(JSON.stringify(result)) as ExecutionResult;
}
