export type StoredValue = string | number | boolean | readonly (string | number | boolean)[];

/** What the importer keeps of one dataset's statement of a record, as far as single values go. */
export interface StoredClaim {
  readonly properties: Readonly<Record<string, StoredValue>>;
  readonly relations: Readonly<Record<string, readonly string[]>>;
}
