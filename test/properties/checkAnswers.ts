import fc from 'fast-check';
import type { Model } from '../../src/model/Model.js';
import type { Comparison } from './Comparison.js';
import type { MemoryRecord } from './MemoryRecord.js';
import { type OperationChoice, operationArbitrary } from './operationArbitrary.js';
import { type WrittenOperation, writeOperation } from './writeOperation.js';

/** How the runs of a property go on; see fast-check's own parameters. */
export type Runs = Pick<fc.Parameters<unknown>, 'seed' | 'numRuns' | 'endOnFailure'>;

/** Whether the engine and the evaluation in memory answer alike, over random operations. */
export async function checkAnswers(
  model: Model,
  records: readonly MemoryRecord[],
  comparison: Comparison,
  runs: Runs,
  choice: OperationChoice = { filters: true },
): Promise<fc.RunDetails<[WrittenOperation]>> {
  const operations = operationArbitrary(model.schema, records, choice).map((selections) =>
    writeOperation(model.schema, selections),
  );
  return fc.check(
    fc.asyncProperty(operations, async (operation) => {
      const answers = await comparison.ask(operation);
      fc.pre(answers !== null);
      for (const { engine, memory } of answers) {
        expect(engine).toEqual(memory);
        // The order of fields is the selection's.
        expect(JSON.stringify(engine)).toBe(JSON.stringify(memory));
      }
    }),
    runs,
  );
}
