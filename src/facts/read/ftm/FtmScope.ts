import type { Place } from '../../Statement.js';
import { draftRecordCitation } from '../draftRecordCitation.js';
import type { ReadContext, Reading } from '../Format.js';
import { isRecord } from '../isRecord.js';
import { makeRecordId } from '../makeRecordId.js';
import { type OwnFields, readOwnFields } from '../readOwnFields.js';
import { writeText } from '../writeText.js';
import { type FtmEntity, readFtmEntity } from './readFtmEntity.js';

/** What holds for one entity of a stream while it is read: how it is cited, and what the ids in it mean. */
export class FtmScope {
  readonly own: OwnFields;
  /** Whether the entity is one of our own exports: its ids, and those that it refers to, are of the graph. */
  readonly ours: boolean;
  readonly id: string;
  #citations: readonly string[];

  constructor(
    readonly context: ReadContext,
    readonly place: Place,
    readonly entity: FtmEntity,
    /** Shared with the entities nested in this one. */
    readonly readings: Reading[],
    readonly readNested: (entity: FtmEntity) => string,
  ) {
    this.own = readOwnFields(entity.cochair);
    this.ours = this.own.id !== null || this.own.citations.length > 0;
    this.#citations = this.own.citations;
    this.id = this.own.id ?? this.#idOf(entity.id);
  }

  draft(kind: string, id: string | null, fields: Readonly<Record<string, unknown>>): void {
    this.readings.push({ draft: { kind, id, fields, place: this.place } });
  }

  /** What the entity itself is, with the fields that our own export gives it. */
  draftSelf(kind: string, id: string | null, fields: Readonly<Record<string, unknown>>): void {
    this.draft(kind, id, { ...fields, ...this.own.fields, kind: null });
  }

  /** Tells that a property has no place, or only the first of its values. What our own exports say there is said otherwise, too. */
  pass(property: string): void {
    if (this.ours) return;
    this.readings.push({ passed: `${this.entity.schema}.${property}` });
  }

  values(property: string | undefined): readonly unknown[] {
    return property === undefined ? [] : (this.entity.properties[property] ?? []);
  }

  /** The ids of what a property names; entities that are nested in their place are read. */
  refer(property: string | undefined): string[] {
    const ids = this.values(property).map((value) => {
      const nested = readFtmEntity(value);
      return nested ? this.readNested(nested) : this.#idOf(writeText(isRecord(value) ? value.id : value));
    });
    return [...new Set(ids)];
  }

  /** Reads entities that stand under a property, such as the edges that lead to this one; false where there are none. */
  readNestedIn(property: string): boolean {
    const nested = this.values(property).flatMap((value) => readFtmEntity(value) ?? []);
    for (const one of nested) this.readNested(one);
    return nested.length > 0;
  }

  cite(): readonly string[] {
    if (this.#citations.length > 0) return this.#citations;
    const [url] = this.values('sourceUrl');
    const details = { record: this.entity.id, url: url === undefined ? null : writeText(url), place: this.place };
    const draft = draftRecordCitation(this.context.dataset, this.entity.id, details);
    this.readings.push({ draft });
    this.#citations = [String(draft.id)];
    return this.#citations;
  }

  #idOf(id: string): string {
    return this.ours ? id : makeRecordId(this.context.dataset, id);
  }
}
