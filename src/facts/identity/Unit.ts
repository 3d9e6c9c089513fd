/** An entity as datasets state it under one id, before anything is merged: as far as joining is concerned. */
export interface Unit {
  readonly id: string;
  readonly kind: string;
  /** The datasets that state it, each with whether it is of the seed. */
  readonly datasets: ReadonlyMap<string, boolean>;
  /** The worldwide identifiers that it has, as `scheme value`, each with the datasets that say so. */
  readonly identifiers: ReadonlyMap<string, ReadonlySet<string>>;
  /** What it is said to be a part of, of its own kind. */
  readonly parents: ReadonlySet<string>;
}
