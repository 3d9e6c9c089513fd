import { isEnumType } from 'graphql';
import type { Field } from '../../model/Model.js';
import { NOT_TOLD } from '../../model/NOT_TOLD.js';
import { parsePartialDate } from '../../text/PartialDate.js';
import type { Value } from '../Statement.js';

/** Whether a value tells what the other leaves open, without contradicting it: `2023-12-22` and `2023`, `FORMER` and `UNKNOWN`. */
export function saysMore(field: Field | undefined, value: Value, other: Value): boolean {
  if (field?.form !== 'property' || field.list || value === other) return false;
  if (isEnumType(field.type)) return other === NOT_TOLD;
  if (field.type.name !== 'PartialDate') return false;
  const [narrow, wide] = [parsePartialDate(String(value)), parsePartialDate(String(other))];
  if (!narrow || !wide) return false;
  return wide.earliest <= narrow.earliest && narrow.latest <= wide.latest;
}
