import { isRecord } from '../isRecord.js';
import { isSaid } from '../isSaid.js';
import { listOf } from '../listOf.js';
import { writeText } from '../writeText.js';

export interface PopoloIdentifiers {
  /** The id in the graph, where the record has one: our own exports say so. */
  readonly own: string | null;
  readonly identifiers: readonly { readonly scheme: string; readonly value: string }[];
}

/**
 * Those that have a value. One without a scheme is whoever made the dataset's, and takes its name: under any name that
 * datasets share, two that know nothing of each other would seem to speak of one record.
 */
export function readIdentifiers(values: unknown, dataset: string): PopoloIdentifiers {
  const all = listOf(values)
    .map((one) => (isRecord(one) ? one : { identifier: one }))
    .filter(({ identifier }) => isSaid(identifier))
    .map(({ scheme, identifier }) => ({
      scheme: isSaid(scheme) ? writeText(scheme) : dataset,
      value: writeText(identifier),
    }));
  return {
    own: all.find(({ scheme }) => scheme === 'cochair')?.value ?? null,
    identifiers: all.filter(({ scheme }) => scheme !== 'cochair'),
  };
}
