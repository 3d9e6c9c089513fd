import type { Place } from '../../Statement.js';
import { draftRecordCitation } from '../draftRecordCitation.js';
import type { ReadContext, Reading } from '../Format.js';
import { isLanguage } from '../isLanguage.js';
import { makeRecordId } from '../makeRecordId.js';
import { type OwnFields, readOwnFields } from '../readOwnFields.js';
import { tellStatus } from '../tellStatus.js';
import { writeText } from '../writeText.js';
import { choosePreciseDate } from './choosePreciseDate.js';
import { type FtmEntity, readFtmEntity } from './readFtmEntity.js';
import {
  EDGE_SCHEMATA,
  type EdgeSchema,
  ENTITY_SCHEMATA,
  type EntitySchema,
  ID_SCHEMES,
  LINK_NOTES,
  NAME_KINDS,
} from './SCHEMATA.js';

/** Reads one entity of a stream, with those that are nested in it. */
export class FtmReader {
  readonly readings: Reading[] = [];
  readonly #today = new Date().toISOString().slice(0, 10);

  constructor(
    readonly context: ReadContext,
    readonly place: Place,
  ) {}

  /** Its id in the graph, whether it has a place there or not. */
  read(entity: FtmEntity): string {
    const own = readOwnFields(entity.cochair);
    const id = own.id ?? makeRecordId(this.context.dataset, entity.id);
    const schema = ENTITY_SCHEMATA[entity.schema];
    const edge = EDGE_SCHEMATA[entity.schema];
    const { kind } = own.fields;
    if (typeof kind === 'string') this.#readOwn(kind, id, own);
    else if (schema) this.#readEntity(schema, id, entity, own);
    else if (edge) this.#readEdge(edge, entity, own);
    else if (entity.schema === 'Documentation') this.#readDocumentation(entity);
    else this.readings.push({ passed: entity.schema });
    return id;
  }

  /** What FollowTheMoney has no schema for, in the SDL's terms. */
  #readOwn(kind: string, id: string, own: OwnFields): void {
    const fields = { ...own.fields, kind: null, citations: own.citations };
    this.readings.push({ draft: { kind, id, fields, place: this.place } });
  }

  #readEntity(schema: EntitySchema, id: string, entity: FtmEntity, own: OwnFields): void {
    const fields: Record<string, unknown> = schema.kind === 'Source' ? {} : this.#readNames(entity);
    const identifiers: object[] = entity.referents.map((value) => ({ scheme: this.context.dataset, value }));
    const links: object[] = [];
    for (const [name, values] of Object.entries(entity.properties)) {
      const field = schema.fields[name];
      const scheme = ID_SCHEMES[name];
      const note = LINK_NOTES[name];
      if (values.length === 0 || name in NAME_KINDS || name === 'sourceUrl' || this.#isParticipation(schema, name))
        continue;
      if (field !== undefined) fields[field] ??= this.#readValue(entity, name, field, values);
      else if (scheme !== undefined) identifiers.push(...values.map((value) => ({ scheme, value: writeText(value) })));
      else if (note !== undefined) links.push(...values.map((url) => ({ url: writeText(url), note })));
      else this.#pass(entity, name);
    }
    const [url, ...more] = entity.properties.sourceUrl ?? [];
    if (schema.kind === 'Source') {
      Object.assign(fields, { title: fields.title ?? entity.properties.name?.[0] ?? entity.caption, url });
    } else {
      links.push(...more.map((one) => ({ url: writeText(one), note: 'source' })));
      Object.assign(fields, { identifiers, links, citations: this.#cite(entity, own) });
    }
    this.readings.push({ draft: { kind: schema.kind, id, fields: { ...fields, ...own.fields }, place: this.place } });
    if (schema.kind !== 'Event') return;
    for (const [name, role] of Object.entries(PARTICIPATIONS)) {
      for (const value of entity.properties[name] ?? []) {
        const given = { event: id, participant: this.#refer(value), role, citations: this.#cite(entity, own) };
        this.readings.push({ draft: { kind: 'Participation', id: null, fields: given, place: this.place } });
      }
    }
  }

  #isParticipation(schema: EntitySchema, name: string): boolean {
    return schema.kind === 'Event' && name in PARTICIPATIONS;
  }

  /** The caption where it is one of the names, otherwise the first: it is shown as the entity's title, and may be anything. */
  #readNames({ caption, properties }: FtmEntity): Record<string, unknown> {
    const given = (properties.name ?? []).map(writeText);
    const name = caption !== null && given.includes(caption) ? caption : (given[0] ?? caption);
    const names = Object.entries(NAME_KINDS).flatMap(([property, kind]) =>
      (properties[property] ?? []).map(writeText).flatMap((value) => (value === name ? [] : [{ value, kind }])),
    );
    return { name, names };
  }

  #readValue(entity: FtmEntity, name: string, field: string, values: readonly unknown[]): unknown {
    if (REFERENCES.has(field)) return this.#refer(values[0]);
    if (field.endsWith('Date') || field === 'publishedOn') {
      const { date, left } = choosePreciseDate(values);
      if (left > 0) this.#pass(entity, `${name} (another date)`);
      return date;
    }
    if (field === 'language' && !isLanguage(values[0])) return null;
    if (values.length > 1) this.#pass(entity, `${name} (another value)`);
    return writeText(values[0]);
  }

  #readEdge(edge: EdgeSchema, entity: FtmEntity, own: OwnFields): void {
    const { properties } = entity;
    const [start, end] = ['startDate', 'endDate'].map((name) => choosePreciseDate(properties[name] ?? []).date);
    const said = (properties.status ?? []).map(writeText).map((text) => text.toLowerCase());
    const status = said.includes('current')
      ? 'CURRENT'
      : said.includes('ended')
        ? 'FORMER'
        : tellStatus(end ?? null, this.#today);
    const known = [edge.member, edge.organization, edge.post, 'role', 'startDate', 'endDate', 'status', 'sourceUrl'];
    for (const name of Object.keys(properties)) if (!known.includes(name)) this.#pass(entity, name);
    const refer = (name: string | undefined): string | undefined => {
      const [value] = name === undefined ? [] : (properties[name] ?? []);
      return value === undefined ? undefined : this.#refer(value);
    };
    const [role] = properties.role ?? [];
    const fields = {
      member: refer(edge.member),
      organization: refer(edge.organization),
      post: refer(edge.post),
      title: role === undefined ? edge.title : writeText(role),
      startDate: start,
      endDate: end,
      status,
      ...own.fields,
      citations: this.#cite(entity, own),
    };
    this.readings.push({ draft: { kind: 'Membership', id: own.id, fields, place: this.place } });
  }

  /** That a document is about an entity: the entity cites it. */
  #readDocumentation(entity: FtmEntity): void {
    const [document, about] = [entity.properties.document?.[0], entity.properties.entity?.[0]];
    if (document === undefined || about === undefined) {
      const what = `Documentation: "${document === undefined ? 'document' : 'entity'}" is missing.`;
      this.readings.push({ problem: { place: this.place, what, remedy: 'Name both ends, or take the edge out.' } });
      return;
    }
    const citation = makeRecordId(this.context.dataset, entity.id).replace('.', '~');
    const fields = { source: this.#refer(document), record: entity.id };
    this.readings.push({ draft: { kind: 'Citation', id: citation, fields, place: this.place } });
    this.readings.push({ supplement: { id: this.#refer(about), citations: [citation], place: this.place } });
  }

  #cite(entity: FtmEntity, own: OwnFields): readonly string[] {
    if (own.citations.length > 0) return own.citations;
    const url = entity.properties.sourceUrl?.[0];
    const details = { record: entity.id, url: url === undefined ? null : writeText(url), place: this.place };
    const draft = draftRecordCitation(this.context.dataset, entity.id, details);
    this.readings.push({ draft });
    return [String(draft.id)];
  }

  /** The id of what a value names; an entity that is nested in its place is read. */
  #refer(value: unknown): string {
    const nested = readFtmEntity(value);
    if (nested) return this.read(nested);
    const id = typeof value === 'object' && value !== null ? (value as { id?: unknown }).id : value;
    return makeRecordId(this.context.dataset, writeText(id));
  }

  #pass({ schema }: FtmEntity, name: string): void {
    this.readings.push({ passed: `${schema}.${name}` });
  }
}

/** What an event says of who had to do with it. Those `involved` were there, as far as FollowTheMoney can say so. */
const PARTICIPATIONS = { organizer: 'ORGANIZER', involved: 'ATTENDEE' };

const REFERENCES = new Set(['organization', 'parent']);
