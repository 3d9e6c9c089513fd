import { isEnumType } from 'graphql';
import type { Field, Kind } from '../../model/Model.js';
import { NOT_TOLD } from '../../model/NOT_TOLD.js';
import { nameEmbedded } from '../../model/nameEmbedded.js';
import { type PartialDate, parsePartialDate } from '../../text/PartialDate.js';
import { makeSpellingKey } from '../../text/makeSpellingKey.js';
import { listStatusDates } from './listStatusDates.js';
import type { StoredClaim, StoredValue } from './StoredClaim.js';

/** The field whose value changes with the time that it is said of. */
const STATUS = 'status';

/** A field on which claims differ, with every claim that says something of it. */
export interface Difference<T> {
  readonly field: string;
  readonly contradictory: boolean;
  readonly claims: readonly Said<T>[];
}

interface Said<T> {
  readonly value: string;
  /** The date that the value is said of, where one is: the last on which it held, or the first on which it was over. */
  readonly asOf: string | null;
  readonly claim: T;
}

/**
 * The fields that claims of one record give different values for, in the order of the SDL. Lists are left out: the
 * record joins them, and what one source doesn't list it doesn't deny.
 */
export function findDisagreements<T extends StoredClaim>(kind: Kind, claims: readonly T[]): Difference<T>[] {
  return [...kind.fields.values()].flatMap((field) => {
    const said = claims.flatMap((claim): Said<T>[] => {
      const value = readValue(field, claim);
      return value === null ? [] : [{ value, asOf: readDate(field, claim), claim }];
    });
    const values = new Set(said.map(({ value }) => value));
    if (values.size < 2) return [];
    const contradictory = !said.every((one) => said.every((other) => agree(field, one, other)));
    return [{ field: field.name, contradictory, claims: said }];
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

/** Only a status is said of a day: all else that a field holds is so always, or has its dates beside it. */
function readDate(field: Field, claim: StoredClaim): string | null {
  if (field.name !== STATUS) return null;
  const dates = listStatusDates(claim);
  return (claim.properties.status === 'CURRENT' ? dates.at(-1) : dates[0]) ?? null;
}

/** Whether both can be true: dates that lie in each other, what isn't told beside what is, what held before it was over, and one text in two spellings. */
function agree<T extends StoredClaim>(field: Field, one: Said<T>, other: Said<T>): boolean {
  // Whoever has several names has each of them.
  if (one.value === other.value || field.form === 'computed') return true;
  if (field.form !== 'hop' && makeSpellingKey(one.value) === makeSpellingKey(other.value)) return true;
  if (field.form !== 'property') return false;
  if (isEnumType(field.type)) {
    return one.value === NOT_TOLD || other.value === NOT_TOLD || heldBefore(one, other) || heldBefore(other, one);
  }
  if (field.type.name !== 'PartialDate') return false;
  const [first, second] = [parsePartialDate(one.value), parsePartialDate(other.value)];
  return first !== null && second !== null && first.earliest <= second.latest && second.earliest <= first.latest;
}

/** Whether one is said to hold on days that can lie before the one of which the other says that it was over. */
function heldBefore<T extends StoredClaim>(held: Said<T>, over: Said<T>): boolean {
  if (held.value !== 'CURRENT' || over.value !== 'FORMER') return false;
  const [last, first] = [parseDate(held.asOf), parseDate(over.asOf)];
  return last !== null && first !== null && last.earliest < first.latest;
}

function parseDate(date: string | null): PartialDate | null {
  return date === null ? null : parsePartialDate(date);
}
