import type { Problem } from '../Problem.js';
import type { Statement } from '../Statement.js';

/** An entry of a seed file, with what it states or what is wrong with it. */
export interface SeedRecord {
  readonly statement: Statement | null;
  readonly problems: readonly Problem[];
  /** The section that it stands in; `source` for the source, `''` where the file as a whole is wrong. */
  readonly section: string;
  /** Its key in the section; null in a section that is a list. */
  readonly name: string | null;
  /** As written. */
  readonly written: unknown;
  readonly file: SeedText;
}

/** What all entries of a file share. */
export interface SeedText {
  readonly text: string;
  readonly source: unknown;
  readonly quotes: Readonly<Record<string, unknown>>;
}
