import { isLanguage } from '../isLanguage.js';
import { lookUp } from '../lookUp.js';
import { writeText } from '../writeText.js';
import { choosePreciseDate } from './choosePreciseDate.js';
import type { FtmScope } from './FtmScope.js';
import { LINK_NOTES } from './LINK_NOTES.js';
import { NAME_KINDS } from './NAME_KINDS.js';
import { readFtmIdentifiers } from './readFtmIdentifiers.js';
import { readFtmNames } from './readFtmNames.js';
import type { EntitySchema } from './SCHEMATA.js';

/** What an event says of who had to do with it. Those `involved` were there, as far as FollowTheMoney can say so. */
const PARTICIPATIONS: Readonly<Partial<Record<string, string>>> = { organizer: 'ORGANIZER', involved: 'ATTENDEE' };

const REFERENCES = new Set(['organization', 'parent']);

/** A person, body, position, event or report. */
export function readFtmEntityRecord(scope: FtmScope, { kind, fields: places }: EntitySchema): void {
  const { entity, context } = scope;
  const fields = readPlacedFields(scope, places);
  if (kind === 'Source') {
    passOthers(scope, (name) => name in places);
    scope.draftSelf(kind, scope.id, { ...fields, title: fields.title ?? entity.caption ?? fields.url });
    return;
  }
  const identifiers: object[] = entity.referents.map((value) => ({ scheme: context.dataset, value }));
  const links: object[] = [];
  passOthers(scope, (name) => {
    const ids = readFtmIdentifiers(entity, name, context.dataset);
    const note = name === 'sourceUrl' ? 'source' : lookUp(LINK_NOTES, name);
    // The citation has the first of the pages that an entity was read from.
    const pages = name === 'sourceUrl' ? scope.values(name).slice(1) : scope.values(name);
    identifiers.push(...(ids ?? []));
    if (note !== undefined) links.push(...pages.map((url) => ({ url: writeText(url), note })));
    const participates = kind === 'Event' && lookUp(PARTICIPATIONS, name) !== undefined;
    return (
      name in places ||
      lookUp(NAME_KINDS, name) !== undefined ||
      ids !== undefined ||
      note !== undefined ||
      participates
    );
  });
  scope.draftSelf(kind, scope.id, { ...readFtmNames(entity), ...fields, identifiers, links, citations: scope.cite() });
  if (kind === 'Event') readParticipations(scope);
}

/** Values of which the model takes one: the first, or the most precise date; the others are counted. */
function readPlacedFields(scope: FtmScope, places: EntitySchema['fields']): Record<string, unknown> {
  const fields: Record<string, unknown> = {};
  for (const [name, field] of Object.entries(places)) {
    const values = scope.values(name);
    if (values.length === 0) continue;
    const { value, left } = readValue(scope, name, field);
    fields[field] ??= value;
    if (fields[field] !== value) scope.pass(name);
    else if (left > 0) scope.pass(`${name} (another ${isDate(field) ? 'date' : 'value'})`);
  }
  return fields;
}

function readValue(scope: FtmScope, name: string, field: string): { value: unknown; left: number } {
  if (isDate(field)) {
    const { date, left } = choosePreciseDate(scope.values(name));
    return { value: date, left };
  }
  const values = REFERENCES.has(field) ? scope.refer(name) : [...new Set(scope.values(name).map(writeText))];
  const [first] = values;
  return { value: field === 'language' ? readLanguage(first) : first, left: values.length - 1 };
}

function isDate(field: string): boolean {
  return field.endsWith('Date') || field === 'publishedOn';
}

/** FollowTheMoney's languages have three letters (`vie`); BCP 47 wants two where there are two. */
function readLanguage(tag: string | undefined): string | undefined {
  if (!isLanguage(tag)) return undefined;
  return /^[a-z]{3}$/.test(tag) ? Intl.getCanonicalLocales(tag)[0] : tag;
}

/** Our own exports list participations by themselves, each with its proof. */
function readParticipations(scope: FtmScope): void {
  if (scope.ours) return;
  for (const [name, role] of Object.entries(PARTICIPATIONS)) {
    for (const participant of scope.refer(name)) {
      scope.draft('Participation', null, { event: scope.id, participant, role, citations: scope.cite() });
    }
  }
}

/** Counts the properties that have no place; entities that are nested in them are read. */
function passOthers(scope: FtmScope, hasPlace: (name: string) => boolean): void {
  for (const name of Object.keys(scope.entity.properties)) {
    if (scope.values(name).length === 0 || hasPlace(name)) continue;
    if (!scope.readNestedIn(name)) scope.pass(name);
  }
}
