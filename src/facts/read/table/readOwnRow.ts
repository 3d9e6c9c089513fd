import type { Place } from '../../Statement.js';
import type { Reading } from '../Format.js';
import { lookUp } from '../lookUp.js';
import { OWN_COLUMNS, type OwnCells, type OwnColumn } from './OWN_COLUMNS.js';
import { readOwnCell } from './readOwnCell.js';

const KINDS: Readonly<Partial<Record<string, string>>> = {
  person: 'Person',
  organization: 'Organization',
  group: 'Group',
};

/** A row of our own tables; null for one without the id of a participation, which somebody else has written. */
export function readOwnRow(header: readonly string[], cells: readonly string[], place: Place): Reading[] | null {
  if (!header.includes('participation_id') || !header.includes('citation_ids')) return null;
  const row = Object.fromEntries(
    OWN_COLUMNS.map((name) => [name, readOwnCell(cells[header.indexOf(name)] ?? '')]),
  ) as unknown as OwnCells;
  const one = (name: OwnColumn): string => row[name][0] ?? '';
  if (one('participation_id') === '') return null;
  const kind = lookUp(KINDS, one('participant_kind')) ?? '';
  if (kind === '' && one('participant') !== '') {
    const what = `participant_kind: "${one('participant_kind')}" is none.`;
    return [{ problem: { place, what, remedy: 'Write person, organization or group.' } }];
  }
  const citations = row.citation_ids;
  const others = header.filter((name, at) => !isOwn(name) && (cells[at] ?? '').trim() !== '');
  const draft = (of: string, id: string, fields: Readonly<Record<string, unknown>>): Reading => ({
    draft: { kind: of, id, fields, place },
  });
  // One that stands there without a name is stated elsewhere.
  const entity = (of: string, id: string, name: string, more: object = {}): Reading[] =>
    name === '' ? [] : [draft(of, id, { name, ...more, citations })];
  return [
    ...others.map((name) => ({ passed: `column "${name}"` })),
    ...citations.flatMap((id, at) => readCitation(row, id, at, draft)),
    ...entity('Event', one('event_id'), one('event'), {
      startDate: one('date'),
      endDate: one('end_date'),
      location: one('place'),
      classification: one('classification'),
    }),
    ...entity(kind, one('participant_id'), one('participant')),
    ...row.on_behalf_of_ids.flatMap((id, at) => entity('Organization', id, row.on_behalf_of[at] ?? '')),
    draft('Participation', one('participation_id'), {
      event: one('event_id'),
      participant: one('participant_id'),
      role: one('role'),
      capacities: row.title,
      onBehalfOf: row.on_behalf_of_ids,
      citations,
    }),
  ];
}

function isOwn(name: string): boolean {
  return (OWN_COLUMNS as readonly string[]).includes(name);
}

function readCitation(
  row: OwnCells,
  id: string,
  at: number,
  draft: (of: string, id: string, fields: Readonly<Record<string, unknown>>) => Reading,
): Reading[] {
  const line = (name: OwnColumn): string => row[name][at] ?? '';
  const [source, quote, start] = [line('source_ids'), line('quote'), line('quote_start')];
  const place = start === '' ? {} : { start, ...(quote === '' ? {} : { end: Number(start) + quote.length }) };
  const stated = draft('Source', source, {
    title: line('source'),
    publisher: line('publisher'),
    url: line('source_url'),
    publishedOn: line('published_on'),
    language: line('source_language'),
  });
  // A citation that stands there without its source is stated elsewhere.
  if (source === '') return [];
  const citation = draft('Citation', id, { source, quote, ...place, record: line('record'), url: line('record_url') });
  return line('source') === '' ? [citation] : [stated, citation];
}
