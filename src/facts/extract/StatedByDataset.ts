import type { Reader } from '../../database/Database.js';
import type { Kind, Model } from '../../model/Model.js';
import type { GraphRecord } from '../GraphRecord.js';
import type { Aliases } from '../import/Aliases.js';
import { mergeRecord } from '../import/mergeRecord.js';
import type { Claim } from '../import/Claim.js';
import type { Extract } from '../write/Extract.js';
import { arrangeRecord } from './arrangeRecord.js';
import { PAGE } from './PAGE.js';
import { sortByKind } from './sortByKind.js';

/**
 * What one dataset states, whatever others say of the same records, under the ids of the graph. Sources and citations that
 * it doesn't cite are left out; what it refers to and leaves to others to state isn't there.
 */
export class StatedByDataset implements Extract {
  constructor(
    readonly reader: Reader,
    readonly model: Model,
    readonly aliases: Aliases,
    readonly dataset: string,
  ) {}

  async *read(kind: Kind): AsyncIterable<GraphRecord> {
    // By the order of ids, not by the dataset: else all that it states would be sorted for every page.
    const match = `MATCH (n:${kind.name}) USING INDEX n:${kind.name}(id)
      WHERE n.id > $after AND EXISTS { (n)-[:STATED_IN]->(:Dataset {name: $dataset}) }${CITED[kind.name] ?? ''}
      WITH n ORDER BY n.id LIMIT $limit`;
    let after = '';
    for (;;) {
      const page = await this.#readClaims(kind, match, { after, limit: PAGE });
      yield* page;
      const last = page.at(-1);
      if (!last || page.length < PAGE) return;
      after = last.id;
    }
  }

  async find(ids: readonly string[]): Promise<ReadonlyMap<string, GraphRecord>> {
    const found = new Map<string, GraphRecord>();
    for (const [kind, some] of await sortByKind(this.reader, this.model, ids)) {
      const match = `UNWIND $ids AS wanted MATCH (n:${kind.name} {id: wanted})`;
      for (const record of await this.#readClaims(kind, match, { ids: some })) found.set(record.id, record);
    }
    return found;
  }

  async #readClaims(kind: Kind, match: string, parameters: Readonly<Record<string, unknown>>): Promise<GraphRecord[]> {
    const { dataset } = this;
    const rows = await this.reader.run<{ id: string; claims: { as: string; claim: string }[] }>(
      `${match} MATCH (n)-[s:STATED_IN]->(:Dataset {name: $dataset})
       WITH n.id AS id, collect({as: coalesce(s.as, n.id), claim: s.claim}) AS claims
       RETURN id, claims ORDER BY id`,
      { ...parameters, dataset },
    );
    return rows.map(({ id, claims }) => {
      const known = claims.map(({ as, claim }) => ({
        dataset,
        as,
        kind: kind.name,
        claim: JSON.parse(claim) as Claim,
      }));
      return arrangeRecord(kind, id, mergeRecord(this.aliases, kind, id, known));
    });
  }
}

const CITED: Readonly<Partial<Record<string, string>>> = {
  Citation: ' AND EXISTS { (n)<-[:CITES]-()-[:STATED_IN]->(:Dataset {name: $dataset}) }',
  Source: ` AND EXISTS {
    MATCH (n)<-[:QUOTED_FROM]-(c:Citation)<-[:CITES]-()-[:STATED_IN]->(d:Dataset {name: $dataset})
    WHERE EXISTS { (c)-[:STATED_IN]->(d) } }`,
};
