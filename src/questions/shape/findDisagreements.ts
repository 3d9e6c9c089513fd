import { isEnumType } from 'graphql';
import type { Field, Kind } from '../../model/Model.js';
import { NOT_TOLD } from '../../model/NOT_TOLD.js';
import { nameEmbedded } from '../../model/nameEmbedded.js';
import { parsePartialDate } from '../../text/PartialDate.js';

type StoredValue = string | number | boolean | readonly (string | number | boolean)[];

/** What the importer keeps of one dataset's statement of a record, as far as single values go. */
export interface StoredClaim {
  readonly properties: Readonly<Record<string, StoredValue>>;
  readonly relations: Readonly<Record<string, readonly string[]>>;
}

/** A field on which claims differ, with every claim that says something of it. */
export interface Difference<T> {
  readonly field: string;
  readonly contradictory: boolean;
  readonly claims: readonly { readonly value: string; readonly claim: T }[];
}

/**
 * The fields that claims of one record give different values for, in the order of the SDL. Lists are left out: the
 * record joins them, and what one source doesn't list it doesn't deny.
 */
export function findDisagreements<T extends StoredClaim>(kind: Kind, claims: readonly T[]): Difference<T>[] {
  return [...kind.fields.values()].flatMap((field) => {
    const said = claims.flatMap((claim) => {
      const value = readValue(field, claim);
      return value === null ? [] : [{ value, claim }];
    });
    const values = [...new Set(said.map((one) => one.value))];
    if (values.length < 2) return [];
    return [
      {
        field: field.name,
        contradictory: !values.every((one) => values.every((other) => agree(field, one, other))),
        claims: said,
      },
    ];
  });
}

/** A field's single value as text; null where the claim gives none. */
function readValue(field: Field, { properties, relations }: StoredClaim): string | null {
  const write = (value: StoredValue | undefined): string | null =>
    value === undefined || typeof value === 'object' ? null : String(value);
  switch (field.form) {
    case 'property':
      return write(properties[field.name]);
    case 'computed':
      // The preferred name, which every entity has beside its names.
      return field.name === 'name' ? write(properties.name) : null;
    case 'embedded': {
      // What the value is, not how it is worded.
      const required = field.type.properties.filter((one) => one.required);
      const parts = required.flatMap(({ name }) => write(properties[nameEmbedded(field.name, name)]) ?? []);
      return parts.length > 0 ? parts.join(' ') : null;
    }
    case 'hop':
      return field.owned && field.arity === 'one' ? write(relations[field.name]?.[0]) : null;
    case 'parts':
      return null;
  }
}

/** Whether both can be true: dates that lie in each other, and what isn't told beside what is. */
function agree(field: Field, one: string, other: string): boolean {
  if (one === other) return true;
  if (field.form !== 'property') return false;
  if (isEnumType(field.type)) return one === NOT_TOLD || other === NOT_TOLD;
  if (field.type.name !== 'PartialDate') return false;
  const [first, second] = [parsePartialDate(one), parsePartialDate(other)];
  return first !== null && second !== null && first.earliest <= second.latest && second.earliest <= first.latest;
}
