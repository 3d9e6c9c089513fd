import type { Database } from '../../database/Database.js';
import type { Kind, Model } from '../../model/Model.js';
import { WORLDWIDE_SCHEMES } from '../WORLDWIDE_SCHEMES.js';
import type { Profile } from './Profile.js';

/** Dates that tell entities apart, the first that a kind has. */
const DATES = ['birthDate', 'foundingDate', 'startDate'];

/** All entities of a kind. What they have more of than anyone could compare (a parliament's members) is cut off. */
export async function readProfiles(database: Database, model: Model, kind: Kind): Promise<Profile[]> {
  const date = DATES.find((name) => kind.fields.has(name));
  const links = model.shortcutTypes.join('|');
  const listNear = (label: string): string =>
    `COLLECT { MATCH (n)-[:${links}]-(m:${label}) WHERE m <> n RETURN DISTINCT m.id LIMIT 200 }`;
  const rows = await database.read(
    `MATCH (n:${kind.name})
     RETURN n.id AS id, n.name AS name, ${date === undefined ? 'null' : `n.${date}`} AS date,
       COLLECT { MATCH (n)-[:NAMED]->(x:Name) RETURN x.value ORDER BY x.position LIMIT 8 } AS names,
       ${listNear('Organization')} AS organizations, ${listNear('Event')} AS events, ${listNear('Person')} AS people,
       COLLECT { MATCH (n)-[:HOLDS]->(m:Membership) WHERE m.titleFolded IS NOT NULL RETURN DISTINCT m.titleFolded LIMIT 50 } AS titles,
       COLLECT { MATCH (n)-[:IDENTIFIED_BY]->(i:Identifier) WHERE i.scheme IN $schemes RETURN i.scheme + ' ' + i.value } AS identifiers,
       COLLECT { MATCH (n)-[:STATED_IN]->(d:Dataset) RETURN DISTINCT d.name } AS datasets`,
    { schemes: WORLDWIDE_SCHEMES },
  );
  return rows as unknown as Profile[];
}
