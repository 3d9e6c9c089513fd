import type { Problem } from '../Problem.js';
import type { Place, Statement } from '../Statement.js';
import type { Draft } from './Draft.js';

/** A file format that facts come in. What differs between formats is here and nowhere else. */
export interface Format {
  /** As people call it, e.g. `Popolo`. */
  readonly name: string;
  /** Whether a file that begins like this (up to 64 KiB, decoded, without BOM) is of this format. */
  recognise(start: string): boolean;
  /** What the file says of itself where it begins; null where it says nothing. */
  describe?(start: string): DatasetHeader | null;
  /** The file's records one by one, as they stand in it. Memory must not grow with the file. */
  listRecords(text: AsyncIterable<string>, file: string): AsyncIterable<FileRecord>;
  /** What one record says. It never throws on bad input: whatever is wrong is among the answers, with its remedy. */
  readRecord(record: FileRecord, context: ReadContext): Iterable<Reading>;
  /** The records as a file of this format again, with what its header needs: for those that were refused. */
  writeRecords(records: AsyncIterable<FileRecord>): AsyncIterable<string>;
}

/** What a dataset is called, unless whoever imports it says otherwise. */
export interface DatasetHeader {
  readonly name: string;
  readonly title: string;
  readonly publisher: string | null;
  readonly url: string | null;
}

/** One record as it stands in the file. */
export interface FileRecord {
  /** Tells it from the other records of the file, and stays the same where the file is written anew. */
  readonly key: string;
  readonly place: Place;
  /** What the format's parser made of it. */
  readonly value: unknown;
  /** Whether the file can't be read beyond it. */
  readonly cutOff?: boolean;
}

export interface ReadContext {
  /** The dataset's name, which is the id of its Source too. */
  readonly dataset: string;
}

/** What a record gives: drafts, or what is wrong with it (then none of its drafts goes in), or what had no place. */
export type Reading =
  | { readonly draft: Draft }
  /** The same of a format that is written in the model's own terms. */
  | { readonly statement: Statement }
  | { readonly problem: Problem }
  /** Citations of an entity that another record states; its kind shows when all are read. */
  | { readonly supplement: Supplement }
  /** Counted and reported by this name: `Payment`, or `Person.email` where a field was left out. */
  | { readonly passed: string };

export interface Supplement {
  readonly id: string;
  readonly citations: readonly string[];
  readonly place: Place;
}
