import { arrangeRecord } from '../../dist/facts/extract/arrangeRecord.js';
import type { GraphRecord } from '../../dist/facts/GraphRecord.js';
import type { Extract } from '../../dist/facts/write/Extract.js';
import type { Kind, Model } from '../../dist/model/Model.js';
import { generateGraph } from '../graph/generateGraph.js';
import type { GraphSize } from '../graph/sizeGraph.js';

/** Kinds whose records are referred to by what a file says of others: the writers look these up. */
const LOOKED_UP = new Set(['Citation', 'Source', 'Person', 'Organization']);

/** The generated graph as something that can be written to a file. */
export class GeneratedExtract implements Extract {
  readonly #known = new Map<string, GraphRecord>();

  constructor(
    readonly model: Model,
    readonly size: GraphSize,
  ) {
    for (const record of generateGraph(model, size)) {
      if (LOOKED_UP.has(record.kind.name)) this.#known.set(record.id, arrange(record));
    }
  }

  async *read(kind: Kind): AsyncIterable<GraphRecord> {
    await Promise.resolve();
    for (const record of generateGraph(this.model, this.size)) if (record.kind === kind) yield arrange(record);
  }

  find(ids: readonly string[]): Promise<ReadonlyMap<string, GraphRecord>> {
    const found = ids.flatMap((id) => {
      const record = this.#known.get(id);
      return record ? [[id, record] as const] : [];
    });
    return Promise.resolve(new Map(found));
  }
}

function arrange({ kind, id, ...said }: GraphRecord): GraphRecord {
  return arrangeRecord(kind, id, said);
}
