import type { Extract } from './Extract.js';

/** A file format that facts go out in. What differs between formats is here and nowhere else. */
export interface ExportFormat {
  /** As people call it, e.g. `Popolo`. */
  readonly name: string;
  /** As the command line and the query string call it, e.g. `popolo`. */
  readonly key: string;
  readonly mediaType: string;
  /** Of a file's name, without the dot before it. */
  readonly extension: string;
  /** The file, piece by piece. The same records give the same text. */
  write(extract: Extract): AsyncIterable<string>;
}
