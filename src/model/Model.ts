import type { GraphQLLeafType, GraphQLSchema } from 'graphql';

/** What the SDL says of storage, read once at start: compiler and importer know the graph through it alone. */
export interface Model {
  readonly schema: GraphQLSchema;
  /** By the name of the GraphQL type. */
  readonly kinds: ReadonlyMap<string, Kind>;
  /** Types of the relationships that lead straight from one entity to another, each for a fact. */
  readonly shortcutTypes: readonly string[];
}

/** A type whose records are nodes of their own. */
export interface Kind {
  readonly name: string;
  /** Most general first, e.g. `Node`, `Entity`, `Person`. */
  readonly labels: readonly string[];
  /** The section of a seed file that lists its records; empty where no file states them. */
  readonly section: string;
  /** The fields that tell two facts apart; null for kinds whose ids are written by hand. */
  readonly identifiedBy: readonly string[] | null;
  readonly fields: ReadonlyMap<string, Field>;
  /** Properties that are not in the SDL, but computed from what is, for filters and orders. */
  readonly derivations: readonly Derivation[];
  readonly shortcuts: readonly Shortcut[];
}

export type Field = Property | Embedded | Parts | Hop | Computed;

/** A value, or list of values, stored under the field's name. */
export interface Property {
  readonly form: 'property';
  readonly name: string;
  readonly type: GraphQLLeafType;
  readonly list: boolean;
  readonly required: boolean;
  /** Whether a text may be longer than an index holds (`@long`). */
  readonly long: boolean;
}

/** One value object (a Count), stored flat: `size` gives `sizeValue`, `sizeQualifier`, `sizeText`. */
export interface Embedded {
  readonly form: 'embedded';
  readonly name: string;
  readonly type: ValueType;
}

/** A list of value objects (names, links), each a node of its own that lives and dies with its owner. */
export interface Parts {
  readonly form: 'parts';
  readonly name: string;
  readonly type: ValueType;
  readonly relationship: string;
}

/** A type without ids: what its records hold belongs to the one that has them. */
export interface ValueType {
  readonly name: string;
  readonly properties: readonly Property[];
}

/** A step along relationships to other nodes. */
export interface Hop {
  readonly form: 'hop';
  readonly name: string;
  /** Relationship types; several where an inverse stands for several fields. */
  readonly relationships: readonly string[];
  readonly direction: 'OUT' | 'IN';
  /** Names of the kinds that it can lead to. */
  readonly targets: readonly string[];
  readonly arity: 'one' | 'list' | 'connection';
  readonly required: boolean;
  /** Whether this side's records state it (`@relation`); otherwise it is a view of what another side states. */
  readonly owned: boolean;
  /** Properties of the target that order the list by default; the id always comes last. */
  readonly orderedBy: readonly string[];
}

/** Answered by a file of the compiler's that is named after it. */
export interface Computed {
  readonly form: 'computed';
  readonly name: string;
}

/** A property computed from a field, e.g. `startDateEarliest` from `startDate`. */
export interface Derivation {
  readonly property: string;
  readonly from: string;
  readonly how:
    | 'earliest'
    | 'latest'
    | 'dateOrder'
    | 'dateOrderDown'
    | 'folded'
    | 'collation'
    | 'givenName'
    | 'rank'
    | 'position'
    | 'heldFrom'
    | 'heldUntil'
    | 'overBy'
    | 'placement'
    | 'placedFrom'
    | 'placedUntil';
  /** Whether an index supports it because a list can be ordered by it. */
  readonly ordered: boolean;
}

export interface Shortcut {
  readonly type: string;
  readonly from: string;
  readonly to: string;
  readonly carries: readonly string[];
}
