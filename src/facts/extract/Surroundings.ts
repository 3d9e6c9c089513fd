import type { Reader } from '../../database/Database.js';
import type { Kind, Model } from '../../model/Model.js';
import type { GraphRecord } from '../GraphRecord.js';
import type { Extract } from '../write/Extract.js';
import { findNodes } from './findNodes.js';
import { PAGE } from './PAGE.js';
import { sortByKind } from './sortByKind.js';

/**
 * An entity with every fact that touches it, or facts alone; the entities that these facts name, and whatever any of them
 * refers to (bodies above, events around, citations, sources): so that it can be imported by itself. Only ids are kept in
 * memory.
 */
export class Surroundings implements Extract {
  private constructor(
    readonly reader: Reader,
    readonly model: Model,
    /** By kind, in order. */
    readonly ids: ReadonlyMap<string, readonly string[]>,
    readonly held: ReadonlySet<string>,
  ) {}

  static async ofEntity(reader: Reader, model: Model, entity: string): Promise<Surroundings> {
    const { out, into } = listRelationTypes(model);
    const facts = await reader.run<{ id: string }>(
      `MATCH (e:Node {id: $entity})<-[:${out}]-(f:Fact) RETURN DISTINCT f.id AS id
       UNION MATCH (e:Node {id: $entity})-[:${into}]->(f:Fact) RETURN DISTINCT f.id AS id`,
      { entity },
    );
    return Surroundings.of(reader, model, [entity, ...facts.map(({ id }) => id)]);
  }

  static async of(reader: Reader, model: Model, ids: readonly string[]): Promise<Surroundings> {
    const { out, into } = listRelationTypes(model);
    const held = new Set(ids);
    let frontier = [...held];
    while (frontier.length > 0) {
      const found: string[] = [];
      for (let at = 0; at < frontier.length; at += PAGE) {
        const rows = await reader.run<{ id: string }>(
          `UNWIND $ids AS id MATCH (n:Node {id: id})
           CALL (n) { MATCH (n)-[:${out}]->(to:Node) RETURN to UNION MATCH (n)<-[:${into}]-(to:Node) WHERE n:Fact RETURN to }
           RETURN DISTINCT to.id AS id`,
          { ids: frontier.slice(at, at + PAGE) },
        );
        for (const { id } of rows) {
          if (held.has(id)) continue;
          held.add(id);
          found.push(id);
        }
      }
      frontier = found;
    }
    return new Surroundings(reader, model, await sortIds(reader, model, [...held]), held);
  }

  async *read(kind: Kind): AsyncIterable<GraphRecord> {
    const ids = this.ids.get(kind.name) ?? [];
    for (let at = 0; at < ids.length; at += PAGE) {
      const page = ids.slice(at, at + PAGE);
      const found = await findNodes(this.reader, this.model, page);
      yield* page.flatMap((id) => found.get(id) ?? []);
    }
  }

  find(ids: readonly string[]): Promise<ReadonlyMap<string, GraphRecord>> {
    return findNodes(
      this.reader,
      this.model,
      ids.filter((id) => this.held.has(id)),
    );
  }
}

/** The relationships that records state, as a pattern has them, by which way they lead from the record. */
function listRelationTypes(model: Model): { out: string; into: string } {
  const types = { OUT: new Set<string>(), IN: new Set<string>() };
  for (const kind of model.kinds.values()) {
    for (const field of kind.fields.values()) {
      if (kind.section === '' || field.form !== 'hop' || !field.owned) continue;
      for (const type of field.relationships) types[field.direction].add(type);
    }
  }
  return { out: [...types.OUT].join('|'), into: [...types.IN].join('|') };
}

async function sortIds(reader: Reader, model: Model, ids: readonly string[]): Promise<Map<string, string[]>> {
  const sorted = new Map<string, string[]>();
  for (let at = 0; at < ids.length; at += PAGE) {
    for (const [{ name }, some] of await sortByKind(reader, model, ids.slice(at, at + PAGE))) {
      const before = sorted.get(name);
      if (before) before.push(...some);
      else sorted.set(name, some);
    }
  }
  for (const some of sorted.values()) some.sort();
  return sorted;
}
