import { isEnumType } from 'graphql';
import type { Derivation, Kind } from '../../model/Model.js';
import { foldWords } from '../../text/foldWords.js';
import { makeCollationKey } from '../../text/makeCollationKey.js';
import { makeGivenNameKey } from '../../text/makeGivenNameKey.js';
import { type PartialDate, parsePartialDate } from '../../text/PartialDate.js';
import { UNKNOWN_DATE } from '../../text/UNKNOWN_DATE.js';
import type { Claim } from './Claim.js';
import type { Scalar } from '../Statement.js';
import { listSpans } from './listSpans.js';
import { placeInTime } from './placeInTime.js';

/** The properties that filters and orders need beyond those that the sources give. */
export function deriveProperties(kind: Kind, claim: Claim): Record<string, Scalar> {
  const derived: Record<string, Scalar> = {};
  for (const derivation of kind.derivations) {
    const value = derive(kind, claim, derivation);
    if (value !== null) derived[derivation.property] = value;
  }
  return derived;
}

function derive(kind: Kind, claim: Claim, { from, how }: Derivation): Scalar | null {
  const value = claim.properties[from];
  const text = value === undefined ? null : String(value);
  switch (how) {
    case 'earliest':
      return parsePartialDate(text ?? '')?.earliest ?? null;
    case 'latest':
      return parsePartialDate(text ?? '')?.latest ?? null;
    case 'dateOrder':
      return parsePartialDate(text ?? '')?.earliest ?? UNKNOWN_DATE;
    case 'dateOrderDown':
      // Before every date that is known, and so last in a descending order.
      return parsePartialDate(text ?? '')?.earliest ?? '';
    case 'folded':
      return text === null ? null : foldWords(text);
    case 'collation':
      return makeCollationKey(text ?? '');
    case 'givenName':
      return makeGivenNameKey(text ?? '', languageOfName(claim));
    case 'rank':
      return rankOf(kind, from, text);
    case 'heldFrom':
      return (
        listHeld(claim)
          .map(({ latest }) => latest)
          .sort()[0] ?? null
      );
    case 'heldUntil':
      return (
        listHeld(claim)
          .map(({ earliest }) => earliest)
          .sort()
          .at(-1) ?? null
      );
    case 'overBy':
      return (
        listSpans(value)
          .map(({ latest }) => latest)
          .sort()[0] ?? null
      );
    case 'placement':
      return placeInTime(claim)?.placement ?? null;
    case 'placedFrom':
      return placeInTime(claim)?.from ?? null;
    case 'placedUntil':
      return placeInTime(claim)?.until ?? null;
    case 'position':
      return Number(claim.properties.position ?? 0);
  }
}

/** The spans in each of which it held at some time: it held from the first to the last, whatever lies between. */
function listHeld({ properties }: Claim): PartialDate[] {
  return [properties.startDate, properties.endDate, properties.attestedOn].flatMap(listSpans);
}

function languageOfName(claim: Claim): string | null {
  const preferred = claim.parts.names?.find((name) => name.kind === 'PREFERRED');
  const language = preferred?.language;
  return typeof language === 'string' ? language : null;
}

/** The place of an enum's value in the SDL. */
function rankOf(kind: Kind, from: string, text: string | null): number {
  const field = kind.fields.get(from);
  if (field?.form !== 'property' || !isEnumType(field.type)) throw new Error(`${kind.name}.${from} is no enum.`);
  return field.type.getValues().findIndex((value) => value.name === text);
}
