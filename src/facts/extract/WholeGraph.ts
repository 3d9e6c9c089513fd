import type { Reader } from '../../database/Database.js';
import type { Kind, Model } from '../../model/Model.js';
import type { GraphRecord } from '../GraphRecord.js';
import type { Extract } from '../write/Extract.js';
import { findNodes } from './findNodes.js';
import { PAGE } from './PAGE.js';
import { readNodes } from './readNodes.js';

/** All that the graph says, as it says it: merged. Sources and citations that nothing cites are left out. */
export class WholeGraph implements Extract {
  constructor(
    readonly reader: Reader,
    readonly model: Model,
  ) {}

  async *read(kind: Kind): AsyncIterable<GraphRecord> {
    const match = `MATCH (n:${kind.name}) USING INDEX n:${kind.name}(id) WHERE n.id > $after${CITED[kind.name] ?? ''}
      WITH n ORDER BY n.id LIMIT $limit`;
    let after = '';
    for (;;) {
      const page = await readNodes(this.reader, kind, match, { after, limit: PAGE });
      yield* page;
      const last = page.at(-1);
      if (!last || page.length < PAGE) return;
      after = last.id;
    }
  }

  find(ids: readonly string[]): Promise<ReadonlyMap<string, GraphRecord>> {
    return findNodes(this.reader, this.model, ids);
  }
}

const CITED: Readonly<Partial<Record<string, string>>> = {
  Citation: ' AND EXISTS { (n)<-[:CITES]-() }',
  Source: ' AND EXISTS { (n)<-[:QUOTED_FROM]-(:Citation)<-[:CITES]-() }',
};
