import type { Kind } from '../../model/Model.js';
import type { GraphRecord } from '../GraphRecord.js';
import type { Extract } from './Extract.js';

/** Records that are written at once, with what they refer to. */
const BATCH = 500;

/** Some records of a kind, and those of the extract that they refer to, by id. */
export interface Batch {
  readonly records: readonly GraphRecord[];
  readonly around: ReadonlyMap<string, GraphRecord>;
}

/**
 * Records of a kind with what they refer to by some fields, each a path: `citations.source` is the sources of what is
 * cited, and the citations on the way there.
 */
export async function* readBatches(extract: Extract, kind: Kind, ...paths: string[]): AsyncIterable<Batch> {
  let records: GraphRecord[] = [];
  for await (const record of extract.read(kind)) {
    records.push(record);
    if (records.length < BATCH) continue;
    yield { records, around: await findAround(extract, records, paths) };
    records = [];
  }
  if (records.length > 0) yield { records, around: await findAround(extract, records, paths) };
}

async function findAround(
  extract: Extract,
  records: readonly GraphRecord[],
  paths: readonly string[],
): Promise<ReadonlyMap<string, GraphRecord>> {
  const around = new Map<string, GraphRecord>();
  const steps = paths.map((path) => path.split('.'));
  for (let depth = 0; steps.some((path) => depth < path.length); depth += 1) {
    const ids = new Set(steps.flatMap((path) => (depth < path.length ? follow(records, around, path, depth) : [])));
    const missing = [...ids].filter((id) => !around.has(id));
    if (missing.length === 0) continue;
    for (const [id, record] of await extract.find(missing)) around.set(id, record);
  }
  return around;
}

/** The ids that the field at `depth` of a path gives, of those that the fields before it lead to. */
function follow(
  records: readonly GraphRecord[],
  around: ReadonlyMap<string, GraphRecord>,
  path: readonly string[],
  depth: number,
): string[] {
  let from = records;
  for (const field of path.slice(0, depth)) {
    from = from.flatMap((one) => (one.relations[field] ?? []).flatMap((id) => around.get(id) ?? []));
  }
  return from.flatMap((one) => one.relations[path[depth] ?? ''] ?? []);
}
