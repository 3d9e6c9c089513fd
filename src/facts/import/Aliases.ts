import type { Reader } from '../../database/Database.js';
import type { Kind } from '../../model/Model.js';
import type { Merge } from '../identity/Merge.js';
import { makeFactId } from '../makeFactId.js';
import type { Claim } from './Claim.js';

/** Which ids are said to be the same: those that were merged away lead to the one that stays. */
export class Aliases {
  private constructor(readonly merges: ReadonlyMap<string, Merge>) {}

  static of(merges: Iterable<Merge>): Aliases {
    return new Aliases(new Map([...merges].map((merge) => [merge.id, merge])));
  }

  static async read(transaction: Reader): Promise<Aliases> {
    return Aliases.of(
      await transaction.run<Merge>(
        `MATCH (m:MergedEntity)
         RETURN m.id AS id, m.into AS into, m.because AS because, m.by AS by, m.at AS at, m.datasets AS datasets`,
        {},
      ),
    );
  }

  /** The id that stays, at the end of the chain; whether anything has it at the moment is no matter. */
  resolve(id: string): string {
    return follow(this.merges, id);
  }

  /** The same by persons' decisions alone. */
  resolveByPersons(id: string): string {
    return follow(this.merges, id, ({ by }) => by === 'PERSON');
  }

  /** What is stated under the ids that stay. A fact's id is made anew where what it joins has another one now. */
  resolveClaim(kind: Kind, id: string, claim: Claim): { id: string; claim: Claim } {
    if (this.merges.size === 0) return { id, claim };
    const relations = resolveRelations(claim, (one) => this.resolve(one));
    if (!kind.identifiedBy) return { id: this.resolve(id), claim: { ...claim, relations } };
    const made = makeFactId(kind, claim.properties, claim.relations) === id;
    return { id: made ? makeFactId(kind, claim.properties, relations) : id, claim: { ...claim, relations } };
  }

  /**
   * The other ids that a fact had or could have had: as the dataset makes it, and after each of the decisions about what
   * it joins, in the order in which persons took them. Whoever kept one finds the fact by it.
   */
  listFormerIds(kind: Kind, id: string, claim: Claim): string[] {
    const now = this.resolveClaim(kind, id, claim).id;
    if (now === id) return [];
    const persons = this.#listMergesOf(claim).sort((a, b) => Number(a > b) - Number(a < b));
    const former = new Set<string>();
    for (let count = 0; count <= persons.length; count++) {
      const taken = new Set(persons.slice(0, count));
      for (const joined of [false, true]) {
        const isTaken = ({ by, at, id: merged }: Merge): boolean =>
          by === 'PERSON' ? taken.has(`${String(at)} ${merged}`) : joined;
        const relations = resolveRelations(claim, (one) => follow(this.merges, one, isTaken));
        former.add(makeFactId(kind, claim.properties, relations));
      }
    }
    former.delete(now);
    return [...former];
  }

  /** Persons' decisions that a claim's references lead through, each as when and what. */
  #listMergesOf({ relations }: Claim): string[] {
    const found = new Set<string>();
    for (const start of Object.values(relations).flat()) {
      for (let merge = this.merges.get(start); merge; merge = this.merges.get(merge.into)) {
        if (merge.by === 'PERSON') found.add(`${String(merge.at)} ${merge.id}`);
      }
    }
    return [...found];
  }
}

function follow(
  merges: ReadonlyMap<string, Merge>,
  start: string,
  isTaken: (merge: Merge) => boolean = () => true,
): string {
  let id = start;
  for (let merge = merges.get(id); merge && isTaken(merge); merge = merges.get(id)) id = merge.into;
  return id;
}

function resolveRelations({ relations }: Claim, resolve: (id: string) => string): Claim['relations'] {
  return Object.fromEntries(Object.entries(relations).map(([name, ids]) => [name, [...new Set(ids.map(resolve))]]));
}
