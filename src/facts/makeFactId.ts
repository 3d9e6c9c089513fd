import { foldWords } from '../text/foldWords.js';
import type { Kind } from '../model/Model.js';
import type { Properties, Value } from './Statement.js';

/**
 * A fact's id, made of the fields that tell it from others of its kind: the same fact in two sources has one id.
 * `hoi-nghi~co-chair~le-quoc-hung`; a field that isn't given leaves its place empty, empty places at the end fall away.
 */
export function makeFactId(
  kind: Kind,
  properties: Properties,
  relations: Readonly<Record<string, readonly string[]>>,
): string {
  const read = (name: string): string => sortIds(relations[name])?.join('.') ?? slugValue(properties[name]);
  // `title|post`: the title, or the post where there is none.
  const parts = (kind.identifiedBy ?? []).map(
    (names) =>
      names
        .split('|')
        .map(read)
        .find((part) => part !== '') ?? '',
  );
  return parts.join('~').replace(/~+$/, '');
}

function slugValue(value: Value | undefined): string {
  return value === undefined ? '' : foldWords(String(value).replaceAll('_', ' ')).replaceAll(' ', '-');
}

/** In one order, whatever order a source names them in. */
function sortIds(ids: readonly string[] | undefined): readonly string[] | undefined {
  return ids && [...ids].sort();
}
