import type { Database } from '../database/Database.js';
import type { Waiter } from '../database/Waiter.js';
import type { Model } from '../model/Model.js';
import type { Extent } from './extract/Extent.js';
import { GraphChangedError } from './extract/GraphChangedError.js';
import { openExtract } from './extract/openExtract.js';
import { readState } from './extract/readState.js';
import type { ExportFormat } from './write/ExportFormat.js';
import type { Extract } from './write/Extract.js';

/** An export that begins: the text as it comes, and what is known of it before. */
export interface Export {
  readonly pieces: AsyncIterable<string>;
  /** Datasets of which only part may be in it: an import of them is under way, or was broken off. */
  readonly incomplete: readonly string[];
}

export interface ExportWishes {
  /** Takes the text; the graph is read no faster than it does. */
  readonly take: (begun: Export) => Promise<void>;
  /** Told how many records were read. */
  readonly onProgress?: (done: number) => void;
  /** Whose leaving ends it. */
  readonly waiter?: Waiter;
}

/** Small pieces are sent together: as many characters at least, but for the last. */
const PIECE = 65_536;

/**
 * Writes out what the graph has of an extent, and tells how many records of each kind that were. Throws an ExportRefusedError
 * before anything is taken where there is no such thing; a GraphChangedError after all was, where an import came in
 * between: Neo4j shows what is committed meanwhile.
 */
export async function exportFacts(
  database: Database,
  model: Model,
  format: ExportFormat,
  extent: Extent,
  { take, onProgress, waiter }: ExportWishes,
): Promise<Readonly<Record<string, number>>> {
  const counts: Record<string, number> = {};
  let done = 0;
  const reader = database.readFor(waiter);
  const { mark, incomplete } = await readState(reader, extent);
  const extract = await openExtract(reader, model, extent);
  const counted: Extract = {
    model,
    find: (ids) => extract.find(ids),
    read: async function* (kind) {
      // Some formats read a kind twice: nodes first, then edges.
      let pass = 0;
      for await (const record of extract.read(kind)) {
        counts[kind.name] = Math.max(counts[kind.name] ?? 0, (pass += 1));
        onProgress?.((done += 1));
        yield record;
      }
    },
  };
  async function* whole(): AsyncIterable<string> {
    yield* gather(format.write(counted));
    if ((await readState(reader, extent)).mark !== mark) throw new GraphChangedError();
  }
  await take({ pieces: whole(), incomplete });
  return counts;
}

async function* gather(pieces: AsyncIterable<string>): AsyncIterable<string> {
  let gathered = '';
  for await (const piece of pieces) {
    gathered += piece;
    if (gathered.length < PIECE) continue;
    yield gathered;
    gathered = '';
  }
  if (gathered !== '') yield gathered;
}
