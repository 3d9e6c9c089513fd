import { isRecord } from '../isRecord.js';
import { joinNameParts } from '../joinNameParts.js';
import { listOf } from '../listOf.js';

const PARTS = ['given_name', 'additional_name', 'patronymic_name', 'family_name'];

/**
 * The name of what gives none as a whole, which Popolo allows: its parts, given name first as they are listed there;
 * otherwise that of its other names which is marked as the main one, the latest of several, or else the first.
 */
export function joinPopoloName(record: Readonly<Record<string, unknown>>): string | undefined {
  const own = joinNameParts(record, PARTS);
  if (own !== undefined) return own;
  const others = listOf(record.other_names).filter(isRecord);
  const main = others.filter(({ note }) => typeof note === 'string' && /^main$/i.test(note));
  const latest = main.sort((one, other) => (startOf(one) < startOf(other) ? 1 : -1));
  const [chosen] = [...latest, ...others];
  if (!chosen) return undefined;
  return typeof chosen.name === 'string' ? chosen.name : joinNameParts(chosen, PARTS);
}

function startOf({ start_date: start }: Readonly<Record<string, unknown>>): string {
  return typeof start === 'string' ? start : '';
}
