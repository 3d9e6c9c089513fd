import type { Place } from '../Statement.js';

/** A record as a file tells it, in the SDL's own terms; not yet held against the model. */
export interface Draft {
  /** The name of its type in the SDL, e.g. `Membership`. */
  readonly kind: string;
  /** Null for a fact whose id is to be made of what it joins. */
  readonly id: string | null;
  /**
   * By the SDL's field names: values, value objects (`{value, language, kind}`), ids of other records; `name` is the
   * preferred name, `citations` the ids of those that prove it. Null, undefined, `''` and `[]` are as good as absent.
   */
  readonly fields: Readonly<Record<string, unknown>>;
  readonly place: Place;
}
