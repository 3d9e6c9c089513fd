import type { Place } from '../../Statement.js';
import type { Draft } from '../Draft.js';
import { draftRecordCitation } from '../draftRecordCitation.js';
import type { ReadContext, Reading } from '../Format.js';
import { makeRecordId } from '../makeRecordId.js';
import { readOwnFields } from '../readOwnFields.js';
import { tellStatus } from '../tellStatus.js';
import { trimDate } from '../trimDate.js';
import { writeText } from '../writeText.js';
import { FIELDS } from './FIELDS.js';
import { isEntityClass, OWN_LISTS, POPOLO_CLASSES, type PopoloEntityClass } from './POPOLO_CLASSES.js';
import type { PopoloValue } from './listPopoloRecords.js';
import { readNames } from './readNames.js';

type PopoloRecord = Readonly<Record<string, unknown>>;

/** Reads one record of a document, with those that are embedded in it. */
export class PopoloReader {
  readonly readings: Reading[] = [];
  readonly #today = new Date().toISOString().slice(0, 10);

  constructor(
    readonly context: ReadContext,
    readonly place: Place,
    /** The file's record, by which all that is read of it is cited. */
    readonly key: string,
  ) {}

  read({ list, record }: PopoloValue): void {
    const own = OWN_LISTS[list];
    if (own !== undefined) this.#readOwn(own, record);
    else if (list === 'memberships') this.#readMembership(record, {});
    else if (isEntityClass(list)) this.#readEntity(list, record);
    else this.readings.push({ passed: list });
  }

  /** What our own exports list in the SDL's terms. */
  #readOwn(kind: string, { id, ...fields }: PopoloRecord): void {
    this.#draft({ kind, id: typeof id === 'string' ? id : null, fields, place: this.place });
  }

  /** An entity, and what is embedded in it. Returns its id in the graph. */
  #readEntity(list: PopoloEntityClass, record: PopoloRecord): string {
    const kind = POPOLO_CLASSES[list];
    const own = readOwnFields(record.cochair);
    const id = own.id ?? this.#idOf(list, record.id ?? record.name ?? record.label);
    const fields: Record<string, unknown> = {};
    const images: unknown[] = [];
    for (const [key, value] of Object.entries(record)) {
      const field = FIELDS[kind]?.[key];
      if (field === 'image') images.push(...listOf(value));
      else if (typeof field === 'string') fields[field] = field.endsWith('Date') ? trimDate(value) : value;
      else if (field === undefined && isSaid(value)) this.readings.push({ passed: `${kind}.${key}` });
    }
    Object.assign(
      fields,
      readNames(record.name ?? record.label, listOf(record.other_names ?? record.other_label), this.#today),
    );
    fields.identifiers = listOf(record.identifiers).flatMap(readIdentifier);
    fields.links = [...listOf(record.links).flatMap(readLink), ...readImages(images)];
    for (const [field, reference] of this.#listReferences(kind, record)) fields[field] = reference;
    this.#draft({
      kind,
      id,
      fields: { ...fields, ...own.fields, citations: this.#cite(record, own.citations) },
      place: this.place,
    });
    this.#readEmbedded(list, id, record);
    return id;
  }

  #readMembership(
    record: PopoloRecord,
    around: { readonly member?: string; readonly organization?: string; readonly post?: string },
  ): void {
    const own = readOwnFields(record.cochair);
    const endDate = trimDate(record.end_date);
    const refer = (name: string, list: PopoloEntityClass): string | undefined => this.#refer(record, name, list);
    for (const [key, value] of Object.entries(record)) {
      if (!(key in (FIELDS.Membership ?? {})) && isSaid(value)) this.readings.push({ passed: `Membership.${key}` });
    }
    this.#draft({
      kind: 'Membership',
      id: own.id,
      fields: {
        member: refer('person', 'persons') ?? this.#referMember(record) ?? around.member,
        title: record.role ?? record.label,
        organization: refer('organization', 'organizations') ?? around.organization,
        post: refer('post', 'posts') ?? around.post,
        onBehalfOf: refer('on_behalf_of', 'organizations'),
        area: refer('area', 'areas'),
        legislativePeriod: refer('legislative_period', 'events'),
        startDate: trimDate(record.start_date),
        endDate,
        status: tellStatus(endDate, this.#today),
        ...own.fields,
        citations: this.#cite(record, own.citations),
      },
      place: this.place,
    });
  }

  /** A member that may be an organization. */
  #referMember(record: PopoloRecord): string | undefined {
    const { member } = record;
    if (!isRecord(member)) return this.#refer(record, 'member', 'persons');
    const named = [member['@type'], record.member_type].some((type) => /^organization$/i.test(writeText(type)));
    const list = named || 'classification' in member || 'founding_date' in member ? 'organizations' : 'persons';
    return this.#refer(record, 'member', list);
  }

  #listReferences(kind: string, record: PopoloRecord): [string, string | undefined][] {
    switch (kind) {
      case 'Organization':
        return [['parent', this.#refer(record, 'parent', 'organizations')]];
      case 'Post':
        return [['organization', this.#refer(record, 'organization', 'organizations')]];
      case 'Event':
        return [['partOf', this.#refer(record, 'parent', 'events')]];
      case 'Area':
        return [['parent', this.#refer(record, 'parent', 'areas')]];
      default:
        return [];
    }
  }

  /** The id of what `name_id` names, or of what is embedded as `name`, which is read then. */
  #refer(record: PopoloRecord, name: string, list: PopoloEntityClass): string | undefined {
    const id = record[`${name}_id`];
    const embedded = record[name];
    if (isRecord(embedded) && (embedded.name ?? embedded.label) !== undefined) return this.#readEntity(list, embedded);
    const key = id ?? (isRecord(embedded) ? embedded.id : undefined);
    return isSaid(key) ? this.#idOf(list, key) : undefined;
  }

  #readEmbedded(list: string, id: string, record: PopoloRecord): void {
    const around = list === 'posts' ? { post: id } : list === 'organizations' ? { organization: id } : { member: id };
    for (const one of listOf(record.memberships)) if (isRecord(one)) this.#readMembership(one, around);
    for (const one of listOf(record.posts)) {
      if (isRecord(one)) this.#readEntity('posts', { organization_id: record.id, ...one });
    }
    if (list !== 'events') return;
    const organizer = this.#refer(record, 'organization', 'organizations');
    if (organizer !== undefined) this.#participate(id, organizer, 'ORGANIZER', record);
    for (const one of listOf(record.attendees)) {
      const attendee = isRecord(one) ? this.#refer({ attendee: one }, 'attendee', 'persons') : undefined;
      if (attendee !== undefined) this.#participate(id, attendee, 'ATTENDEE', record);
    }
  }

  #participate(event: string, participant: string, role: string, record: PopoloRecord): void {
    const fields = { event, participant, role, citations: this.#cite(record, []) };
    this.#draft({ kind: 'Participation', id: null, fields, place: this.place });
  }

  /** The ids of the citations that the record brings, otherwise that of the record itself. */
  #cite(record: PopoloRecord, own: readonly string[]): readonly string[] {
    if (own.length > 0) return own;
    const [source] = listOf(record.sources);
    const url = isRecord(source) && typeof source.url === 'string' ? source.url : null;
    const citation = draftRecordCitation(this.context.dataset, this.key, { record: this.key, url, place: this.place });
    this.#draft(citation);
    return [String(citation.id)];
  }

  /** Numbers are ids within their class; any other text is one within the file, whatever it is the id of. */
  #idOf(list: string, key: unknown): string {
    const text = writeText(key);
    return makeRecordId(this.context.dataset, /^\d+$/.test(text) ? `${list}-${text}` : text);
  }

  #draft(draft: Draft): void {
    this.readings.push({ draft });
  }
}

function readIdentifier(value: unknown): object[] {
  if (!isRecord(value) || !isSaid(value.identifier)) return [];
  return [{ scheme: isSaid(value.scheme) ? value.scheme : 'unknown', value: value.identifier }];
}

function readLink(value: unknown): object[] {
  return isRecord(value) && isSaid(value.url) ? [{ url: value.url, note: value.note }] : [];
}

function readImages(images: readonly unknown[]): object[] {
  const urls = new Set(images.map((one) => (isRecord(one) ? one.url : one)).filter(isSaid));
  return [...urls].map((url) => ({ url, note: 'image' }));
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : isSaid(value) ? [value] : [];
}

function isRecord(value: unknown): value is PopoloRecord {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isSaid(value: unknown): boolean {
  return value !== null && value !== undefined && value !== '' && !(Array.isArray(value) && value.length === 0);
}
