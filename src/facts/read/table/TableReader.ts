import { createHash } from 'node:crypto';
import { foldWords } from '../../../text/foldWords.js';
import { suggestName } from '../../suggestName.js';
import type { Place } from '../../Statement.js';
import { draftRecordCitation } from '../draftRecordCitation.js';
import type { ReadContext, Reading } from '../Format.js';
import { makeRecordId } from '../makeRecordId.js';
import { tellStatus } from '../tellStatus.js';
import type { CellPlace, Mapping, MembershipMapping, ParticipationMapping } from './Mapping.js';
import { readTableDate } from './readTableDate.js';
import { ROLE_WORDS } from './ROLE_WORDS.js';
import type { Row } from './Row.js';

const ROLES = new Set(Object.values(ROLE_WORDS));
const KINDS: Readonly<Partial<Record<string, string>>> = {
  person: 'Person',
  organization: 'Organization',
  group: 'Group',
};

/** Reads one row as its mapping says. */
export class TableReader {
  readonly readings: Reading[] = [];
  readonly #today = new Date().toISOString().slice(0, 10);
  #citations: readonly string[] = [];

  constructor(
    readonly mapping: Mapping,
    readonly context: ReadContext,
    readonly row: Row,
    readonly place: Place,
    /** Of the row's content, so that a row that comes in between changes no other. */
    readonly key: string,
  ) {}

  read(): void {
    const { mapping, row } = this;
    this.#citations = this.#cite();
    const event = mapping.event === undefined ? undefined : this.#readEvent(mapping.event);
    if (event !== undefined) for (const one of mapping.participations) this.#readParticipation(one, event);
    for (const one of mapping.memberships) this.#readMembership(one);
    const ignored = new Set(mapping.ignore.map(foldWords));
    for (const column of row.filled) {
      if (!row.asked.has(column) && !ignored.has(column)) this.readings.push({ passed: `column "${column}"` });
    }
  }

  #readEvent({ name, identity, date, end, place, classification }: NonNullable<Mapping['event']>): string | undefined {
    const { row } = this;
    const title = row.read(name);
    if (title === '') {
      this.#report(`${nameColumn(name)} is empty: which event was it?`, 'Fill the cell, or leave the row out.');
      return undefined;
    }
    const startDate = this.#readDate(date);
    const location = row.read(place).replace(/^[-–\s]+/, '');
    const told = identity?.map((column) => row.cell(column)) ?? [title, startDate ?? '', location];
    const id = this.#idOf('event', told.join('\n'));
    const fields = {
      name: title,
      startDate,
      endDate: this.#readDate(end),
      location,
      classification: row.read(classification),
    };
    this.#draft('Event', id, { ...fields, names: this.#nameOf(title) });
    return id;
  }

  #readParticipation(mapping: ParticipationMapping, event: string): void {
    const { row } = this;
    const { participant, kind, id, role, unless, titles, onBehalfOf } = mapping;
    if (row.read(unless) !== '') return;
    const names = row.readAll(participant);
    const word = row.read(role);
    const known = this.#readRole(word);
    if (names.length > 0 && known === null) {
      const all = [...Object.keys(this.mapping.roles), ...Object.keys(ROLE_WORDS)];
      this.#report(
        `${nameColumn(role)}: "${word}" is no role that is known.`,
        `${suggestName(foldWords(word), all)}Write one of ${[...ROLES].join(', ')}, or map the word under roles:.`,
      );
      return;
    }
    const kindName = KINDS[typeof kind === 'string' ? kind : row.cell(kind.column).toLowerCase()];
    if (kindName === undefined) {
      this.#report('What the participant is isn’t said.', 'Write person, organization or group into its column.');
      return;
    }
    const behalf = this.#readBodies(onBehalfOf);
    for (const name of names) {
      const who = this.#idOf(kindName, row.read(id) || name);
      this.#draft(kindName, who, { name, names: this.#nameOf(name) });
      this.#draft('Participation', null, {
        event,
        participant: who,
        role: known,
        capacities: row.readAll(titles),
        onBehalfOf: behalf,
      });
    }
  }

  #readMembership(mapping: MembershipMapping): void {
    const { row } = this;
    const kind = mapping.kind === 'organization' ? 'Organization' : 'Person';
    const names = row.readAll(mapping.member);
    if (names.length === 0) {
      if (mapping.optional) return;
      this.#report(`${nameColumn(mapping.member)} is empty: whose is it?`, 'Fill the cell, or leave the row out.');
      return;
    }
    const members = names.map((name) => {
      const member = this.#idOf(kind, row.read(mapping.id) || name);
      this.#draft(kind, member, { name, names: this.#nameOf(name) });
      return member;
    });
    const titles = row.readAll(mapping.title);
    const [organization] = this.#readBodies(mapping.organization);
    const [onBehalfOf] = this.#readBodies(mapping.onBehalfOf);
    const area = row.read(mapping.area);
    const areaId = area === '' ? null : this.#idOf('Area', area);
    if (areaId !== null) this.#draft('Area', areaId, { name: area, names: this.#nameOf(area) });
    if (titles.length === 0 && organization === undefined) return;
    const [startDate, endDate, asOf] = [mapping.start, mapping.end, mapping.asOf].map((one) => this.#readDate(one));
    for (const written of titles.length > 0 ? titles : [null]) {
      const former = written !== null && /^nguyên\s+/i.test(written);
      const status = this.#readStatus(row.read(mapping.status), former, endDate ?? null, asOf ?? null);
      for (const member of members) {
        this.#draft('Membership', null, {
          member,
          title: written?.replace(/^nguyên\s+/i, ''),
          organization,
          onBehalfOf,
          area: areaId,
          startDate,
          endDate,
          status,
          attestedOn: status === 'CURRENT' ? asOf : null,
          formerOn: former ? asOf : null,
        });
      }
    }
  }

  #readStatus(said: string, former: boolean, endDate: string | null, asOf: string | null): string {
    const word = foldWords(said);
    if (former || ['former', 'past', 'ended', 'nguyen', 'da thoi', 'cu'].includes(word)) return 'FORMER';
    if (['current', 'present', 'duong nhiem', 'hien nay', 'dang giu'].includes(word)) return 'CURRENT';
    const told = tellStatus(endDate, this.#today);
    return told === 'UNKNOWN' && asOf !== null && endDate === null ? 'CURRENT' : told;
  }

  #readBodies(place: CellPlace | undefined): string[] {
    return this.row.readAll(place).map((name) => {
      const id = this.#idOf('Organization', name);
      this.#draft('Organization', id, { name, names: this.#nameOf(name) });
      return id;
    });
  }

  #readRole(word: string): string | null {
    const mapped = Object.entries(this.mapping.roles).find(([one]) => foldWords(one) === foldWords(word))?.[1];
    const name = mapped ?? word;
    return ROLES.has(name) ? name : (ROLE_WORDS[foldWords(name)] ?? null);
  }

  #readDate(place: CellPlace | undefined): string | null {
    const text = this.row.read(place);
    if (text === '') return null;
    const date = readTableDate(text, this.mapping.dates);
    if (date === null) {
      this.#report(
        `${nameColumn(place)}: "${text}" is no date as ${this.mapping.dates.join(', ')}.`,
        'Correct it, or add its form under dates: of the mapping.',
      );
    }
    return date;
  }

  /** The words that a row quotes from a report, otherwise the row itself. */
  #cite(): readonly string[] {
    const { row, mapping, context, place } = this;
    const [title, url, publisher, quote] = (['title', 'url', 'publisher', 'quote'] as const).map((name) =>
      row.read(mapping.source?.[name]),
    );
    const link = url !== '' && url !== undefined ? url : /^https?:\/\//.test(title ?? '') ? (title ?? null) : null;
    if (!title || title === link) {
      const draft = draftRecordCitation(context.dataset, this.key, { record: place.record ?? '', url: link, place });
      this.readings.push({ draft });
      return [String(draft.id)];
    }
    const source = this.#idOf('source', `${title}\n${link ?? ''}`);
    const publishedOn = this.#readDate(mapping.source?.date);
    this.readings.push({
      draft: { kind: 'Source', id: source, fields: { title, publisher, url: link, publishedOn }, place },
    });
    const said = quote === '' ? { record: place.record } : { quote };
    const id = makeRecordId(source, quote ? digest(quote) : this.key).replace(/\.([^.]*)$/, '~$1');
    this.readings.push({ draft: { kind: 'Citation', id, fields: { source, ...said }, place } });
    return [id];
  }

  #nameOf(value: string): object[] {
    return this.mapping.language === undefined ? [] : [{ value, kind: 'PREFERRED', language: this.mapping.language }];
  }

  /** Within a table a name is one person's, or one body's: nothing else tells. */
  #idOf(what: string, name: string): string {
    return makeRecordId(this.context.dataset, `${what}/${name.normalize('NFC')}`);
  }

  #draft(kind: string, id: string | null, fields: Readonly<Record<string, unknown>>): void {
    this.readings.push({ draft: { kind, id, fields: { ...fields, citations: this.#citations }, place: this.place } });
  }

  #report(what: string, remedy: string): void {
    this.readings.push({ problem: { place: this.place, what, remedy } });
  }
}

function nameColumn(place: CellPlace | undefined): string {
  if (typeof place !== 'object') return `column "${place ?? ''}"`;
  const columns = place.column === undefined ? (place.template ?? '') : [place.column].flat().join('" or "');
  return `column "${columns}"`;
}

function digest(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 12);
}
