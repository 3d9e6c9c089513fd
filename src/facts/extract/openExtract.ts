import type { Reader } from '../../database/Database.js';
import type { Model } from '../../model/Model.js';
import { ExportRefusedError } from '../ExportRefusedError.js';
import { Aliases } from '../import/Aliases.js';
import { suggestName } from '../suggestName.js';
import { withArticle } from '../withArticle.js';
import type { Extract } from '../write/Extract.js';
import type { Extent } from './Extent.js';
import { sortByKind } from './sortByKind.js';
import { StatedByDataset } from './StatedByDataset.js';
import { Surroundings } from './Surroundings.js';
import { WholeGraph } from './WholeGraph.js';

/** What of the graph is to be written out. Throws an ExportRefusedError where there is no such dataset or entity. */
export async function openExtract(reader: Reader, model: Model, extent: Extent): Promise<Extract> {
  if (extent.of === 'graph') return new WholeGraph(reader, model);
  if (extent.of === 'facts') return Surroundings.of(reader, model, await extent.listIds());
  const aliases = await Aliases.read(reader);
  if (extent.of === 'dataset') {
    await findDataset(reader, extent.name);
    return new StatedByDataset(reader, model, aliases, extent.name);
  }
  // An id that was merged into another is as good as that.
  const id = aliases.resolve(extent.id);
  await findEntity(reader, model, id);
  return Surroundings.ofEntity(reader, model, id);
}

async function findDataset(reader: Reader, name: string): Promise<void> {
  const rows = await reader.run<{ name: string }>('MATCH (d:Dataset) RETURN d.name AS name ORDER BY name', {});
  const names = rows.map((row) => row.name);
  if (names.includes(name)) return;
  throw new ExportRefusedError(
    'NOT_FOUND',
    `There is no dataset "${name}". ${suggestName(name, names)}There ${names.length === 0 ? 'is none' : `are: ${names.slice(0, MOST_NAMES).join(', ')}${names.length > MOST_NAMES ? ' …' : ''}`}.`,
  );
}

const MOST_NAMES = 20;

async function findEntity(reader: Reader, model: Model, id: string): Promise<void> {
  const [kind] = (await sortByKind(reader, model, [id])).keys();
  if (kind?.labels.includes('Entity')) return;
  if (kind) {
    throw new ExportRefusedError(
      'NOT_FOUND',
      `"${id}" is ${withArticle(kind.name)}. Only an entity has surroundings: name a person, body, event, place …`,
    );
  }
  // Ids that begin alike: the graph may have millions of others.
  const rows = await reader.run<{ id: string }>(
    'MATCH (n:Node) WHERE n.id STARTS WITH $stem AND n:Entity RETURN n.id AS id LIMIT 2000',
    { stem: id.slice(0, 2) },
  );
  const suggestion = suggestName(
    id,
    rows.map((row) => row.id),
  );
  throw new ExportRefusedError(
    'NOT_FOUND',
    `There is no entity "${id}". ${suggestion}\`search\` of the API finds ids by names.`,
  );
}
