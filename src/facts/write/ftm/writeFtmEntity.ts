import type { GraphRecord } from '../../GraphRecord.js';
import type { Properties } from '../../Statement.js';
import type { FtmEntity } from './FtmEntity.js';
import { FtmDraft } from './FtmDraft.js';
import type { FtmPlace } from './FTM_PLACES.js';

/** Properties for names besides the preferred one; `abbreviation` is known of people and bodies only. */
const NAME_PROPERTIES: Readonly<Partial<Record<string, string>>> = {
  FORMER: 'previousName',
  ABBREVIATION: 'abbreviation',
};
const ABBREVIATED = new Set(['Person', 'Organization', 'LegalEntity']);

/** A person, body, post, event, report …, as the schema that is it, or that is the nearest. */
export function writeFtmEntity(
  record: GraphRecord,
  around: ReadonlyMap<string, GraphRecord>,
  { schema, places, near }: FtmPlace,
): FtmEntity {
  const draft = new FtmDraft(record, around);
  const kind = record.kind.name;
  if (kind === 'Source') {
    // A Document must have a file name, and its title is what it is called.
    draft.add('fileName', 'text', record.properties.title);
    draft.place(places);
    return draft.write(schema, String(record.properties.title));
  }
  const name = String(record.properties.name);
  const names = record.parts.names ?? [];
  draft.add('name', 'name', name);
  for (const { value, kind: sort } of names) {
    if (sort === 'PREFERRED') continue;
    const property = NAME_PROPERTIES[String(sort)] ?? 'alias';
    draft.add(property === 'abbreviation' && !ABBREVIATED.has(schema) ? 'alias' : property, 'name', value);
  }
  draft.prove();
  writeLinks(draft, schema);
  const wikidata = (record.parts.identifiers ?? []).filter(isWikidata);
  for (const { value } of wikidata) draft.add('wikidataId', 'text', value);
  if (near) {
    for (const [field, place] of Object.entries(places)) if (place) draft.add(place[0], place[1], draft.field(field));
    if (schema === 'Address') draft.add('full', 'address', name);
    return draft.writeAs(schema, name);
  }
  draft.place({ ...places, name: ['name', 'name'] });
  if (names.length === 1 && isPlain(names)) draft.leave('names');
  if (wikidata.length === (record.parts.identifiers ?? []).length) draft.leave('identifiers');
  return draft.write(schema, name);
}

function isPlain([name]: readonly Properties[]): boolean {
  return name !== undefined && Object.keys(name).length === 2 && String(name.value).length < 384;
}

function isWikidata({ scheme, value }: Properties): boolean {
  return scheme === 'wikidata' && /^Q\d{1,20}$/.test(String(value));
}

/** Those that there are no properties for are under `cochair`; none, too, lest pages that prove the entity be taken for links. */
function writeLinks(draft: FtmDraft, schema: string): void {
  const links = draft.record.parts.links ?? [];
  for (const { url, note } of links) {
    if (note === 'Wikipedia') draft.add('wikipediaUrl', 'url', url);
    if (note === 'website' && ABBREVIATED.has(schema)) draft.add('website', 'url', url);
  }
  if (links.length > 0 || draft.count('sourceUrl') > 1) draft.say('links', links);
}
