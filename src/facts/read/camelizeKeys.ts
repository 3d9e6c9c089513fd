import { isRecord } from './isRecord.js';

/** A value of a parsed file with the keys of its maps, at any depth, as the SDL writes names: `published_on` is `publishedOn`. */
export function camelizeKeys(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(camelizeKeys);
  if (!isRecord(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, one]) => [
      key.replace(/_([a-z0-9])/g, (_, letter: string) => letter.toUpperCase()),
      camelizeKeys(one),
    ]),
  );
}
