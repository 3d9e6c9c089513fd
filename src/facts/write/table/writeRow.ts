import type { GraphRecord } from '../../GraphRecord.js';
import { OWN_COLUMNS, type OwnCells } from '../../read/table/OWN_COLUMNS.js';
import { writeOwnCell } from './writeOwnCell.js';

/** A participation with its event, who took part, and the words that prove it, as a row's cells. */
export function writeRow(participation: GraphRecord, around: ReadonlyMap<string, GraphRecord>): string[] {
  const { relations } = participation;
  const find = (ids: readonly string[] | undefined): (GraphRecord | undefined)[] =>
    (ids ?? []).map((id) => around.get(id));
  const [event] = find(relations.event);
  const [participant] = find(relations.participant);
  const citations = find(relations.citations);
  const sources = citations.map((one) => find(one?.relations.source)[0]);
  const cells: OwnCells = {
    event_id: relations.event ?? [],
    event: list(event, 'name'),
    date: list(event, 'startDate'),
    end_date: list(event, 'endDate'),
    place: list(event, 'location'),
    classification: list(event, 'classification'),
    participation_id: [participation.id],
    participant_id: relations.participant ?? [],
    participant: list(participant, 'name'),
    participant_kind: participant ? [participant.kind.name.toLowerCase()] : [],
    role: list(participation, 'role'),
    title: list(participation, 'capacities'),
    on_behalf_of_ids: relations.onBehalfOf ?? [],
    on_behalf_of: lines(find(relations.onBehalfOf), 'name'),
    citation_ids: relations.citations ?? [],
    quote: lines(citations, 'quote'),
    quote_start: lines(citations, 'start'),
    record: lines(citations, 'record'),
    record_url: lines(citations, 'url'),
    source_ids: citations.map((one) => one?.relations.source?.[0] ?? ''),
    source: lines(sources, 'title'),
    publisher: lines(sources, 'publisher'),
    source_url: lines(sources, 'url'),
    published_on: lines(sources, 'publishedOn'),
    source_language: lines(sources, 'language'),
  };
  return OWN_COLUMNS.map((name) => writeOwnCell(cells[name]));
}

/** A property's values. */
function list(record: GraphRecord | undefined, property: string): string[] {
  const value = record?.properties[property];
  return value === undefined ? [] : [value].flat().map(String);
}

/** A property of each; empty lines only where another isn't. */
function lines(records: readonly (GraphRecord | undefined)[], property: string): string[] {
  const texts = records.map((one) => list(one, property)[0] ?? '');
  return texts.every((text) => text === '') ? [] : texts;
}
