import { lookUp } from '../lookUp.js';
import { writeText } from '../writeText.js';
import type { FtmEntity } from './readFtmEntity.js';

/** Properties that are ids the world over, by the scheme that we call them. */
const WORLDWIDE: Readonly<Partial<Record<string, string>>> = {
  wikidataId: 'wikidata',
  leiCode: 'lei',
  dunsCode: 'duns',
  swiftBic: 'bic',
  isinCode: 'isin',
  permId: 'permid',
  imoNumber: 'imo',
  giiNumber: 'giin',
  bvdId: 'bvd',
  icijId: 'icij',
  sayariId: 'sayari',
  uniqueEntityId: 'uei',
  cageCode: 'cage',
  npiCode: 'npi',
  cikCode: 'cik',
  ogrnCode: 'ogrn',
  uscCode: 'uscc',
  innCode: 'inn',
};

/** Numbers that a country gives, or an office of it: another's may be the same. */
const NATIONAL: Readonly<Partial<Record<string, string>>> = {
  registrationNumber: 'registration-number',
  taxNumber: 'tax-number',
  vatCode: 'vat',
  licenseNumber: 'licence-number',
};

/** What isn't the number of a person's papers, which is nobody's business. */
const OF_PEOPLE = new Set(['wikidataId', 'icijId', 'bvdId', 'sayariId']);

/**
 * The ids that a property gives; undefined for a property that gives none. A national number's scheme has the country, so
 * that two datasets join bodies by it which are the same; where no country is named, or several, the dataset.
 */
export function readFtmIdentifiers(entity: FtmEntity, property: string, dataset: string): object[] | undefined {
  if (entity.schema === 'Person' && !OF_PEOPLE.has(property)) return undefined;
  const national = lookUp(NATIONAL, property);
  const scheme = lookUp(WORLDWIDE, property) ?? (national && `${national}/${chooseCountry(entity) ?? dataset}`);
  if (scheme === undefined) return undefined;
  return (entity.properties[property] ?? []).map((value) => ({ scheme, value: writeText(value) }));
}

function chooseCountry({ properties }: FtmEntity): string | undefined {
  for (const name of ['jurisdiction', 'mainCountry', 'country']) {
    const countries = new Set((properties[name] ?? []).map((one) => writeText(one).toLowerCase()));
    const [country] = countries;
    if (country !== undefined) return countries.size === 1 ? country : undefined;
  }
  return undefined;
}
