import type { Reader } from '../../database/Database.js';
import type { Kind, Model } from '../../model/Model.js';

/** Which of the ids are there, by kind. */
export async function sortByKind(reader: Reader, model: Model, ids: readonly string[]): Promise<Map<Kind, string[]>> {
  const rows = await reader.run<{ id: string; labels: string[] }>(
    'UNWIND $ids AS id MATCH (n:Node {id: id}) RETURN id, labels(n) AS labels',
    { ids: [...new Set(ids)] },
  );
  const sorted = new Map<Kind, string[]>();
  for (const { id, labels } of rows) {
    const kind = labels.map((label) => model.kinds.get(label)).find((one) => one && one.section !== '');
    if (!kind) continue;
    const some = sorted.get(kind);
    if (some) some.push(id);
    else sorted.set(kind, [id]);
  }
  return sorted;
}
