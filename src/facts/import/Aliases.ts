import type { Reader } from '../../database/Database.js';
import type { Kind } from '../../model/Model.js';
import { makeFactId } from '../makeFactId.js';
import type { Claim } from './Claim.js';

/** Which ids are said to be the same: those that were merged away lead to the one that stays. */
export class Aliases {
  private constructor(readonly byId: ReadonlyMap<string, string>) {}

  static of(pairs: Iterable<readonly [id: string, into: string]>): Aliases {
    return new Aliases(new Map(pairs));
  }

  static async read(transaction: Reader): Promise<Aliases> {
    const rows = await transaction.run<{ id: string; into: string }>(
      'MATCH (m:Merged)-[:MERGED_INTO]->(n:Node) RETURN m.id AS id, n.id AS into',
      {},
    );
    return Aliases.of(rows.map(({ id, into }) => [id, into]));
  }

  resolve(id: string): string {
    return this.byId.get(id) ?? id;
  }

  /** What is stated under the ids that stay. A fact's id is made anew where what it joins has another one now. */
  resolveClaim(kind: Kind, id: string, claim: Claim): { id: string; claim: Claim } {
    if (this.byId.size === 0) return { id, claim };
    const relations = Object.fromEntries(
      Object.entries(claim.relations).map(([name, ids]) => [name, [...new Set(ids.map((one) => this.resolve(one)))]]),
    );
    if (!kind.identifiedBy) return { id: this.resolve(id), claim: { ...claim, relations } };
    const made = makeFactId(kind, claim.properties, claim.relations) === id;
    return { id: made ? makeFactId(kind, claim.properties, relations) : id, claim: { ...claim, relations } };
  }
}
