import type { GraphRecord } from '../../src/facts/GraphRecord.js';
import type { Extract } from '../../src/facts/write/Extract.js';
import type { Claim } from '../../src/facts/import/Claim.js';
import type { Model } from '../../src/model/Model.js';

/** Records that a test makes up, by kind and id. */
export type MadeUp = readonly (readonly [kind: string, id: string, claim: Partial<Claim>])[];

/** An extract of what a test makes up: what no graph at hand has. */
export function extractRecords(model: Model, madeUp: MadeUp): Extract {
  const records = madeUp.map(([name, id, claim]): GraphRecord => {
    const kind = model.kinds.get(name);
    if (!kind) throw new Error(`There is no kind ${name}.`);
    return { kind, id, properties: {}, parts: {}, relations: {}, ...claim };
  });
  const byId = new Map(records.map((record) => [record.id, record]));
  return {
    model,
    read: async function* (kind) {
      await Promise.resolve();
      yield* records.filter((record) => record.kind === kind);
    },
    find: (ids) =>
      Promise.resolve(
        new Map(
          ids.flatMap((id) => {
            const record = byId.get(id);
            return record ? [[id, record]] : [];
          }),
        ),
      ),
  };
}
