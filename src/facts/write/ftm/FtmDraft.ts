import type { GraphRecord } from '../../GraphRecord.js';
import { describeFields } from '../describeFields.js';
import { listPages } from '../listPages.js';
import type { FtmEntity } from './FtmEntity.js';
import type { FtmPlaces } from './FTM_PLACES.js';
import { makeFtmId } from './makeFtmId.js';
import { type FtmType, writeFtmValue } from './writeFtmValue.js';

/**
 * An entity that is being written. What a property says is taken from what `cochair` is left to say, unless the property
 * can't say it exactly.
 */
export class FtmDraft {
  readonly #properties: Record<string, string[]> = {};
  readonly #own: Record<string, unknown>;

  constructor(
    readonly record: GraphRecord,
    readonly around: ReadonlyMap<string, GraphRecord>,
  ) {
    this.#own = describeFields(record);
  }

  /** What the record says under a field of the SDL. */
  field(name: string): unknown {
    return this.record.properties[name] ?? this.record.parts[name] ?? this.record.relations[name];
  }

  /** A value that `cochair` may say as well. */
  add(property: string, type: FtmType, value: unknown): void {
    const written = typeof value === 'string' ? writeFtmValue(type, value) : null;
    if (written === null) return;
    const values = (this.#properties[property] ??= []);
    if (!values.includes(written)) values.push(written);
  }

  /** Fields that have a place: `cochair` says them only where the property can't exactly. */
  place(places: FtmPlaces): void {
    for (const [field, place] of Object.entries(places)) {
      const value = this.#own[field];
      if (!place || typeof value !== 'string') continue;
      const [property, type] = place;
      this.add(property, type, value);
      if (isExact(type, value, writeFtmValue(type, value))) this.leave(field);
    }
  }

  /** `cochair` doesn't say it. */
  leave(field: string): void {
    this.#own[field] = undefined;
  }

  say(field: string, value: unknown): void {
    this.#own[field] = value;
  }

  /** The reports that prove it, and where they are to be read. */
  prove(): void {
    const { record, around } = this;
    for (const id of record.relations.citations ?? []) {
      for (const source of around.get(id)?.relations.source ?? []) {
        if (around.has(source)) this.add('proof', 'reference', source);
      }
    }
    for (const { url } of listPages(record, around)) this.add('sourceUrl', 'url', url);
  }

  /** As the nearest schema where there is none for the kind: only `cochair` is read again. */
  writeAs(schema: string, caption?: string): FtmEntity {
    this.#own.kind = this.record.kind.name;
    return this.write(schema, caption);
  }

  /** How many values a property has so far. */
  count(property: string): number {
    return this.#properties[property]?.length ?? 0;
  }

  write(schema: string, caption?: string): FtmEntity {
    const { id } = this.record;
    const { citations, ...own } = this.#own;
    return {
      id: makeFtmId(id),
      schema,
      ...(caption === undefined ? {} : { caption }),
      properties: this.#properties,
      cochair: { id, citations, ...own },
    };
  }
}

function isExact(type: FtmType, value: string, written: string | null): boolean {
  // A language comes back as BCP 47 has it.
  return type === 'language'
    ? written !== null && !value.includes('-') && value === value.toLowerCase()
    : written === value;
}
