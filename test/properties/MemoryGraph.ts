import { makeCollationKey } from '../../src/text/makeCollationKey.js';
import { makeGivenNameKey } from '../../src/text/makeGivenNameKey.js';
import { parsePartialDate } from '../../src/text/PartialDate.js';
import type { MemoryRecord } from './MemoryRecord.js';

const ROLES = 'ORGANIZER CHAIR CO_CHAIR MODERATOR OPENING_SPEAKER SPEAKER PRESENTER HONOREE ATTENDEE'.split(' ');

/** A random graph in memory, with the few ways of walking it; every walk looks at every record. */
export class MemoryGraph {
  /** As they were imported: orders stay what they were then, whatever is damaged later. */
  readonly #imported: ReadonlyMap<string, MemoryRecord>;

  constructor(readonly records: readonly MemoryRecord[]) {
    this.#imported = new Map(structuredClone(records).map((record) => [record.id, record]));
  }

  find(id: string): MemoryRecord | null {
    return this.records.find((record) => record.id === id) ?? null;
  }

  list(kind: string): MemoryRecord[] {
    return this.records.filter((record) => record.kind === kind);
  }

  /** What a record says that it is joined to. */
  follow(record: MemoryRecord, field: string): MemoryRecord[] {
    return (record.relations[field] ?? []).flatMap((id) => this.find(id) ?? []);
  }

  /** Those of a kind that say of themselves, in one of these fields, that they are joined to the record. */
  listJoined(record: MemoryRecord, kind: string, ...fields: string[]): MemoryRecord[] {
    return this.list(kind).filter((one) => fields.some((field) => one.relations[field]?.includes(record.id)));
  }

  /** The organization and all below it. */
  listBelow(organization: MemoryRecord): MemoryRecord[] {
    const children = this.listJoined(organization, 'Organization', 'parent');
    return [organization, ...children.flatMap((child) => this.listBelow(child))];
  }

  /** What an order compares. */
  readKey({ id }: MemoryRecord, by: string, descending = false): string | number {
    const record = this.#imported.get(id);
    if (!record) throw new Error(`Nothing is called ${id}.`);
    const { properties, parts } = record;
    const name = String(properties.name);
    switch (by) {
      case 'id':
        return record.id;
      case 'position':
        return Number(properties.position);
      case 'name':
        return makeCollationKey(name);
      case 'givenName': {
        const language = parts.names?.find((one) => one.kind === 'PREFERRED')?.language;
        return makeGivenNameKey(name, language === undefined ? null : String(language));
      }
      case 'title':
        return makeCollationKey(String(properties.title ?? ''));
      case 'startDate':
      case 'publishedOn':
        // Unknown dates come last either way.
        return parsePartialDate(String(properties[by] ?? ''))?.earliest ?? (descending ? '' : '9999-99-99');
      case 'role':
        return ROLES.indexOf(String(properties.role));
      case 'award.name': {
        const [award] = this.follow(record, 'award');
        if (!award) throw new Error(`${id} has no award to be ordered by.`);
        return this.readKey(award, 'name');
      }
      case 'event.startDate': {
        const [event] = this.follow(record, 'event');
        if (!event) throw new Error(`${id} has no event to be ordered by.`);
        return this.readKey(event, 'startDate', descending);
      }
      default:
        throw new Error(`Nothing is ordered by ${by}.`);
    }
  }
}
