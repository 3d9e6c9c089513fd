import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ClassicLevel } from 'classic-level';
import { LRUCache } from 'lru-cache';
import type { Kind, Model } from '../../model/Model.js';
import type { Supplement } from '../read/Format.js';
import type { Place, Statement } from '../Statement.js';
import { type Claim, encodeClaim, type EncodedClaim } from './Claim.js';
import { listDifferences } from './listDifferences.js';
import { mergeClaims } from './mergeClaims.js';
import { orderKinds } from './orderKinds.js';
import { removeLeftSpools } from './removeLeftSpools.js';

/** All that a dataset says of one record: what its file says of it in several places, merged. */
export interface Stated extends EncodedClaim {
  readonly kind: Kind;
  readonly id: string;
  readonly claim: Claim;
  readonly place: Place;
}

/** What a statement refers to beyond its own record of the file. */
export interface References {
  /** The name of the statement's kind. */
  readonly kind: string;
  readonly id: string;
  readonly place: Place;
  /** The key of the file's record. */
  readonly record: string;
  /** Each with the field that refers. */
  readonly to: readonly (readonly [field: string, id: string])[];
}

/** A supplement with the key of the file's record. */
export interface KeptSupplement extends Supplement {
  readonly record: string;
}

/** What has an id: an entity's kind, with the key of the file's record that states it. */
export interface Holder {
  readonly id: string;
  readonly kind: string;
  readonly record: string;
  readonly place: Place;
}

/** A record that the graph has under `id` and the dataset under `as`, and doesn't state any more. */
export interface Marked {
  readonly id: string;
  readonly as: string;
}

/** Statements that go to the disk, or come from it, at once. */
const BATCH = 2_000;
/** Statements that are remembered, so that what a table repeats in every row is kept once. */
const REMEMBERED = 20_000;

const PREFIX = 'cochair-import-';

/** Bytes that are read from the disk at once. */
const READ_BYTES = 1 << 20;

interface Kept extends EncodedClaim {
  readonly place: Place;
}

/**
 * The statements of a dataset on disk, by kind and id: so that a file of any size is imported in little memory, whatever
 * order it stands in. It lives in a folder of its own under the system's temporary one, until `close`.
 */
export class Spool {
  /** By the kind's name. */
  readonly #ranks: ReadonlyMap<string, string>;
  readonly #seen = new LRUCache<string, string>({ max: REMEMBERED });
  #operations: { type: 'put'; key: string; value: string }[] = [];
  /** By the kind's name, as its last reading found. */
  readonly #differences = new Map<string, Map<string, number>>();
  #sequence = 0;
  #size = 0;

  private constructor(
    readonly model: Model,
    readonly folder: string,
    readonly level: ClassicLevel,
  ) {
    this.#ranks = new Map(orderKinds(model).map((kind, rank) => [kind.name, String.fromCharCode(65 + rank)]));
  }

  static async open(model: Model): Promise<Spool> {
    await removeLeftSpools(PREFIX);
    const folder = await mkdtemp(join(tmpdir(), PREFIX));
    const level = new ClassicLevel(folder, {
      cacheSize: 8 << 20,
      writeBufferSize: 4 << 20,
      // LevelDB keeps at least 64 tables open, each mapped into memory: small ones, then.
      maxOpenFiles: 64,
      maxFileSize: 1 << 20,
    });
    await level.open();
    return new Spool(model, folder, level);
  }

  /** Statements so far; what the file repeats may count again. */
  get size(): number {
    return this.#size;
  }

  /** `record` is the key of the file's record that states it. */
  async add(statement: Statement, record = ''): Promise<void> {
    const { kind, id, properties, parts, relations, place } = statement;
    const key = this.#keyOf(kind, id);
    const encoded = encodeClaim(kind, { properties, parts, relations });
    if (this.#seen.get(key) === encoded.digest) return;
    this.#seen.set(key, encoded.digest);
    this.#size += 1;
    this.#operations.push({ type: 'put', key: `${key}${this.#next()}`, value: writeKept({ ...encoded, place }) });
    if (!kind.identifiedBy) this.#operations.push({ type: 'put', key: `!${id}`, value: kind.name });
    if (kind.fields.has('names')) {
      const holder: Holder = { id, kind: kind.name, record, place };
      const rank = this.#ranks.get(kind.name) ?? '';
      this.#operations.push({ type: 'put', key: `=${id}\0${rank}`, value: JSON.stringify(holder) });
    }
    if (this.#operations.length >= BATCH) await this.flush();
  }

  /** Keeps what a statement refers to beyond its own record of the file, until `readReferences`. */
  async expect(references: References): Promise<void> {
    const rank = this.#ranks.get(references.kind) ?? '';
    this.#operations.push({ type: 'put', key: `>${rank}${this.#next()}`, value: JSON.stringify(references) });
    if (this.#operations.length >= BATCH) await this.flush();
  }

  /** In the order of kinds: what is referred to is read before what refers to it. */
  readReferences(): AsyncIterable<References[]> {
    return this.#readValues<References>('>');
  }

  /** Keeps what a record says of an entity that another states, until `readSupplements`. */
  async supplement(supplement: KeptSupplement): Promise<void> {
    this.#operations.push({ type: 'put', key: `+${this.#next()}`, value: JSON.stringify(supplement) });
    if (this.#operations.length >= BATCH) await this.flush();
  }

  readSupplements(): AsyncIterable<KeptSupplement[]> {
    return this.#readValues<KeptSupplement>('+');
  }

  /** Entities that the file states under one id though they are of different kinds, in the order of kinds. */
  async *readClashes(): AsyncIterable<readonly [Holder, ...Holder[]]> {
    let holders: [Holder, ...Holder[]] | null = null;
    for await (const batch of this.#readValues<Holder>('=')) {
      for (const holder of batch) {
        if (holders?.[0].id === holder.id) holders.push(holder);
        else {
          if (holders && holders.length > 1) yield holders;
          holders = [holder];
        }
      }
    }
    if (holders && holders.length > 1) yield holders;
  }

  /** Keeps a record of the file that doesn't go in, by its key, and the ids of what it would have stated. */
  async refuse(key: string, ids: readonly string[] = []): Promise<void> {
    this.#operations.push({ type: 'put', key: `#${key}`, value: '' });
    for (const id of ids) this.#operations.push({ type: 'put', key: `%${id}`, value: '' });
    if (this.#operations.length >= BATCH) await this.flush();
  }

  /** Which of these ids belong to what was refused. */
  async findRefused(ids: readonly string[]): Promise<Set<string>> {
    await this.flush();
    const found = await this.level.getMany(ids.map((id) => `%${id}`));
    return new Set(ids.filter((_, at) => found[at] !== undefined));
  }

  async isRefused(key: string): Promise<boolean> {
    await this.flush();
    return (await this.level.get(`#${key}`)) !== undefined;
  }

  /** Takes a record out again: one that refers to nothing there is. */
  async remove(kind: Kind, id: string): Promise<void> {
    await this.flush();
    const prefix = this.#keyOf(kind, id);
    await this.level.clear({ gte: prefix, lt: after(prefix) });
    if (!kind.identifiedBy) await this.level.del(`!${id}`);
    this.#seen.delete(prefix);
  }

  /** Says of which kind what has this id is, once the others that had it too are out. */
  async settle(id: string, kind: string): Promise<void> {
    await this.level.put(`!${id}`, kind);
  }

  /** What is stated of a record so far, in each place of the file. */
  async readClaims(kind: Kind, id: string): Promise<Claim[]> {
    await this.flush();
    const prefix = this.#keyOf(kind, id);
    const values = await this.level.values({ gte: prefix, lt: after(prefix) }).all();
    return values.map((value) => JSON.parse(readKept(value).text) as Claim);
  }

  /** Takes out of a record a reference that leads nowhere; tells how many of the field are left. */
  async dropReference(kind: Kind, id: string, field: string, to: string): Promise<number> {
    await this.flush();
    const prefix = this.#keyOf(kind, id);
    let count = 0;
    for (const [key, value] of await this.level.iterator({ gte: prefix, lt: after(prefix) }).all()) {
      const { text, place } = readKept(value);
      const claim = JSON.parse(text) as Claim;
      const ids = (claim.relations[field] ?? []).filter((one) => one !== to);
      const left = encodeClaim(kind, { ...claim, relations: { ...claim.relations, [field]: ids } });
      await this.level.put(key, writeKept({ ...left, place }));
      count += ids.length;
    }
    return count;
  }

  /** The kinds of the entities with these ids; undefined for what isn't there. */
  async findKinds(ids: readonly string[]): Promise<(string | undefined)[]> {
    return this.level.getMany(ids.map((id) => `!${id}`));
  }

  async has(kind: Kind, id: string): Promise<boolean> {
    const prefix = this.#keyOf(kind, id);
    const keys = await this.level.keys({ gte: prefix, lt: after(prefix), limit: 1 }).all();
    return keys.length > 0;
  }

  /** Keeps a record to be removed, until `readMarked`. */
  async mark(kind: Kind, marked: Marked): Promise<void> {
    this.#operations.push({ type: 'put', key: `?${this.#keyOf(kind, marked.as)}`, value: JSON.stringify(marked) });
    if (this.#operations.length >= BATCH) await this.flush();
  }

  readMarked(kind: Kind): AsyncIterable<Marked[]> {
    return this.#readValues<Marked>(`?${this.#ranks.get(kind.name) ?? ''}`);
  }

  async *#readValues<T>(prefix: string): AsyncIterable<T[]> {
    await this.flush();
    const values = this.level.values({ gte: prefix, lt: after(prefix), highWaterMarkBytes: READ_BYTES });
    try {
      for (;;) {
        const batch = await values.nextv(BATCH);
        if (batch.length === 0) return;
        yield batch.map((value) => JSON.parse(value) as T);
      }
    } finally {
      await values.close();
    }
  }

  /** How often a record had another value of a field than the file gives it first, by `Person.birthDate`. */
  get differences(): ReadonlyMap<string, number> {
    return new Map([...this.#differences.values()].flatMap((counts) => [...counts]));
  }

  /** What is stated of a kind, by id, in batches. */
  async *read(kind: Kind): AsyncIterable<Stated[]> {
    await this.flush();
    const differences = new Map<string, number>();
    this.#differences.set(kind.name, differences);
    const join = (all: Fragments): Stated => joinFragments(kind, all, differences);
    const rank = this.#ranks.get(kind.name) ?? '';
    let batch: Stated[] = [];
    let fragments = null as Fragments | null;
    const iterator = this.level.iterator({ gte: rank, lt: after(rank), highWaterMarkBytes: READ_BYTES });
    try {
      for (;;) {
        const entries = await iterator.nextv(BATCH);
        if (entries.length === 0) break;
        for (const [key, value] of entries) {
          const id = key.slice(1, key.indexOf('\0'));
          const kept = readKept(value);
          if (fragments?.id === id) {
            fragments.kept.push(kept);
            continue;
          }
          if (fragments) batch.push(join(fragments));
          fragments = { id, kept: [kept] };
        }
        if (batch.length >= BATCH) {
          yield batch;
          batch = [];
        }
      }
      if (fragments) batch.push(join(fragments));
      if (batch.length > 0) yield batch;
    } finally {
      await iterator.close();
    }
  }

  /** How many records of each kind are stated, by the kind's name; kinds without any are left out. */
  async countKinds(): Promise<Record<string, number>> {
    const counts: Record<string, number> = {};
    for (const kind of orderKinds(this.model)) {
      for await (const batch of this.read(kind)) counts[kind.name] = (counts[kind.name] ?? 0) + batch.length;
    }
    return counts;
  }

  async flush(): Promise<void> {
    const operations = this.#operations;
    if (operations.length === 0) return;
    this.#operations = [];
    await this.level.batch(operations);
  }

  async close(): Promise<void> {
    await this.level.close();
    await rm(this.folder, { recursive: true, force: true });
  }

  #next(): string {
    return (this.#sequence++).toString(36).padStart(8, '0');
  }

  #keyOf(kind: Kind, id: string): string {
    const rank = this.#ranks.get(kind.name);
    if (rank === undefined) throw new Error(`No file states a ${kind.name}.`);
    return `${rank}${id}\0`;
  }
}

function after(prefix: string): string {
  return `${prefix}\uffff`;
}

interface Fragments {
  readonly id: string;
  readonly kept: Kept[];
}

function joinFragments(kind: Kind, { id, kept }: Fragments, differences: Map<string, number>): Stated {
  const [first] = kept;
  if (!first) throw new Error('Nothing was kept.');
  const claims = kept.map(({ text }) => JSON.parse(text) as Claim);
  const [claim] = claims;
  if (claim && kept.length === 1) return { kind, id, claim, ...first };
  const merged = mergeClaims(kind, claims);
  for (const field of listDifferences(kind, claims, merged)) differences.set(field, (differences.get(field) ?? 0) + 1);
  return { kind, id, claim: merged, ...encodeClaim(kind, merged), place: first.place };
}

/** The claim's text is JSON, which has no line break of its own. */
function writeKept({ digest, text, place }: Kept): string {
  return `${digest}\n${text}\n${JSON.stringify(place)}`;
}

function readKept(written: string): Kept {
  const [digest = '', text = '', place = ''] = written.split('\n');
  return { digest, text, place: JSON.parse(place) as Place };
}
