import type { Place } from '../../Statement.js';
import { draftRecordCitation } from '../draftRecordCitation.js';
import type { ReadContext, Reading } from '../Format.js';
import { isRecord } from '../isRecord.js';
import { isSaid } from '../isSaid.js';
import { listOf } from '../listOf.js';
import { makeContentKey } from '../makeContentKey.js';
import { makeRecordId } from '../makeRecordId.js';
import { readOwnFields } from '../readOwnFields.js';
import { writeText } from '../writeText.js';
import type { PopoloClass } from './POPOLO_CLASSES.js';

/** What holds for a record of the file and all that is embedded in it: how it is cited, and what its ids mean. */
export class PopoloScope {
  readonly readings: Reading[] = [];
  readonly today = new Date().toISOString().slice(0, 10);
  /** Whether the record is one of our own exports: its ids, and those that it refers to, are of the graph. */
  readonly ours: boolean;
  #citations: readonly string[];

  constructor(
    readonly context: ReadContext,
    readonly place: Place,
    /** The file's record, by which all that is read of it is cited. */
    readonly key: string,
    readonly record: Readonly<Record<string, unknown>>,
  ) {
    const { id, citations } = readOwnFields(record.cochair);
    this.ours = id !== null || citations.length > 0;
    this.#citations = citations;
  }

  draft(kind: string, id: string | null, fields: Readonly<Record<string, unknown>>): void {
    this.readings.push({ draft: { kind, id, fields, place: this.place } });
  }

  pass(name: string): void {
    this.readings.push({ passed: name });
  }

  /** The ids of the citations that the record brings, otherwise that of the record itself. */
  cite(): readonly string[] {
    if (this.#citations.length > 0) return this.#citations;
    const url = listOf(this.record.sources)
      .map((one) => (isRecord(one) ? one.url : one))
      .find((one) => typeof one === 'string' && one !== '');
    const details = { record: this.key, url: typeof url === 'string' ? url : null, place: this.place };
    const citation = draftRecordCitation(this.context.dataset, this.key, details);
    this.readings.push({ draft: citation });
    this.#citations = [String(citation.id)];
    return this.#citations;
  }

  /**
   * Numbers are ids within their class; and so is a bare word of an area, a post or an event, which is often a body's as
   * well (`bern`). Any other text is one within the file, whatever it is the id of.
   */
  idOf(list: PopoloClass, key: unknown): string {
    const text = writeText(key);
    if (this.ours) return text;
    const bodies = list === 'persons' || list === 'organizations';
    const within = /^\d+$/.test(text) || (!bodies && /^[\p{L}\p{M}\d_]+$/u.test(text));
    return makeRecordId(this.context.dataset, within ? `${list}-${text}` : text);
  }

  /** The id of an entity that the file gives none, made of all that it says: equal names may be different people's. */
  idOfContent(list: PopoloClass, record: Readonly<Record<string, unknown>>): string {
    const name = record.name ?? record.label;
    return makeRecordId(
      this.context.dataset,
      `${list}-${isSaid(name) ? writeText(name) : ''}-${makeContentKey(record)}`,
    );
  }
}
