import type { Place } from '../Statement.js';
import type { Entry, YamlReader } from './YamlReader.js';

/** Where each key of a record stands. */
export function listPlaces(reader: YamlReader, entries: readonly Entry[]): Map<string, Place> {
  return new Map(entries.map(({ key, keyNode }) => [key, reader.place(keyNode)]));
}
