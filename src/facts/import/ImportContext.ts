import type { Model } from '../../model/Model.js';
import type { Aliases } from './Aliases.js';

/** What all steps of one import know. */
export interface ImportContext {
  readonly model: Model;
  readonly aliases: Aliases;
  /** The dataset's name. */
  readonly dataset: string;
  /** Tells this import from another of the same dataset, which may take over. */
  readonly token: string;
  /** That of an import that was broken off; null where there was none when this one began. */
  readonly seen: string | null;
}
