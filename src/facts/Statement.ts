import type { Kind } from '../model/Model.js';

export type Scalar = string | number | boolean;
export type Value = Scalar | readonly Scalar[];
export type Properties = Readonly<Record<string, Value>>;

/** What one source says of one record: the unit that is read, compared, merged and removed. */
export interface Statement {
  readonly kind: Kind;
  readonly id: string;
  /** By stored name; embedded values already flat; `name` is the preferred name. */
  readonly properties: Properties;
  /** Names, links and the like, by field, in order. */
  readonly parts: Readonly<Record<string, readonly Properties[]>>;
  /** Ids of what it refers to, by the field that declares the relation, in order. */
  readonly relations: Readonly<Record<string, readonly string[]>>;
  readonly place: Place;
  /** Where its keys stand. */
  readonly places: ReadonlyMap<string, Place>;
}

/** Where something stands in a file. */
export interface Place {
  readonly file: string;
  /** From 1, as columns do; null where the format has no lines to speak of, or its reader doesn't know them. */
  readonly line: number | null;
  readonly column: number | null;
  /** What the record is called in the file, e.g. `persons/abc`. */
  readonly record?: string;
}
