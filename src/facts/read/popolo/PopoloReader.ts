import { isRecord } from '../isRecord.js';
import { isSaid } from '../isSaid.js';
import { listOf } from '../listOf.js';
import { readOwnFields } from '../readOwnFields.js';
import { tellStatus } from '../tellStatus.js';
import { writeText } from '../writeText.js';
import { POPOLO_CLASSES, type PopoloClass, type PopoloEntityClass } from './POPOLO_CLASSES.js';
import type { PopoloScope } from './PopoloScope.js';
import { joinPopoloName } from './joinPopoloName.js';
import { type PopoloFields, readFields } from './readFields.js';
import { readIdentifiers } from './readIdentifiers.js';
import { readLinks } from './readLinks.js';
import { readNames } from './readNames.js';

type PopoloRecord = Readonly<Record<string, unknown>>;

/** What a record is embedded in, as the field that leads to it. */
type Around = Readonly<Partial<Record<'member' | 'organization' | 'post' | 'parent', string>>>;

/** Reads a record of a document, with those that are embedded in it. */
export class PopoloReader {
  constructor(readonly scope: PopoloScope) {}

  read(list: PopoloClass, record: PopoloRecord): void {
    if (list === 'memberships') this.#readMembership(record, {});
    else this.#readEntity(list, record, {});
  }

  /** An entity, and what is embedded in it. Returns its id in the graph. */
  #readEntity(list: PopoloEntityClass, record: PopoloRecord, around: Around): string {
    const { scope } = this;
    const own = readOwnFields(record.cochair);
    const { fields, images, identifiers: more } = this.#readFields(list, record);
    // Some write a list of names, in parts, in place of one.
    const listed = listOf(record.name).filter(isRecord);
    const otherNames = [...listed, ...[record.other_names, record.other_label, record.other_labels].flatMap(listOf)];
    if (list === 'persons' && (fields.name === undefined || listed.length > 0)) {
      fields.name = joinPopoloName({ ...record, other_names: otherNames });
    }
    const { own: identified, identifiers } = readIdentifiers(
      [...listOf(record.identifiers), ...more],
      scope.context.dataset,
    );
    const id =
      own.id ?? identified ?? (isSaid(record.id) ? scope.idOf(list, record.id) : scope.idOfContent(list, record));
    scope.draft(POPOLO_CLASSES[list], id, {
      ...around,
      ...fields,
      names: readNames(fields.name, otherNames, { person: list === 'persons', today: scope.today }),
      identifiers,
      links: readLinks(record.links, images),
      ...own.fields,
      citations: own.citations.length > 0 ? own.citations : scope.cite(),
    });
    this.#readEmbedded(list, id, record);
    return id;
  }

  #readMembership(record: PopoloRecord, around: Around): void {
    const { scope } = this;
    const own = readOwnFields(record.cochair);
    const { fields } = this.#readFields('memberships', record);
    const { organization } = fields;
    // Within a body stand those who belong to it, or, where they name another body, what it belongs to itself.
    const belongs = fields.member === undefined && organization !== undefined && organization !== around.organization;
    scope.draft('Membership', own.id, {
      ...around,
      ...(belongs && around.organization !== undefined ? { member: around.organization } : {}),
      ...fields,
      status: tellStatus(typeof fields.endDate === 'string' ? fields.endDate : null, scope.today),
      ...own.fields,
      citations: own.citations.length > 0 ? own.citations : scope.cite(),
    });
  }

  #readFields(list: PopoloClass, record: PopoloRecord): PopoloFields {
    return readFields(list, record, {
      refer: (of, key, to) => this.#refer(of, key, key.startsWith('member') ? chooseMemberList(of) : to),
      pass: (name) => {
        this.scope.pass(name);
      },
    });
  }

  /** The id of what a key names by an id or embeds, which is read then. */
  #refer(record: PopoloRecord, key: string, list: PopoloEntityClass): string | undefined {
    const value = record[key];
    if (!isRecord(value)) return isSaid(value) ? this.scope.idOf(list, value) : undefined;
    const embedded = { id: record[`${key}_id`], ...value };
    if (isSaid(value.name) || isSaid(value.label)) return this.#readEntity(list, embedded, {});
    return isSaid(embedded.id) ? this.scope.idOf(list, embedded.id) : undefined;
  }

  #readEmbedded(list: PopoloEntityClass, id: string, record: PopoloRecord): void {
    const around = list === 'posts' ? { post: id } : list === 'organizations' ? { organization: id } : { member: id };
    for (const one of listOf(record.memberships)) if (isRecord(one)) this.#readMembership(one, around);
    if (list === 'events') this.#readParticipants(id, record);
    if (list !== 'organizations' && list !== 'areas') return;
    for (const one of listOf(record.children)) if (isRecord(one)) this.#readEntity(list, one, { parent: id });
    for (const one of list === 'organizations' ? listOf(record.posts) : []) {
      if (isRecord(one)) this.#readEntity('posts', one, { organization: id });
    }
  }

  /** Who held an event and who was there. Our own exports list participations of their own, each with its proof. */
  #readParticipants(event: string, record: PopoloRecord): void {
    if (this.scope.ours) return;
    const organizers = ['organization', 'organization_id'].map((key) => this.#refer(record, key, 'organizations'));
    const attendees = listOf(record.attendees).map((one) => this.#refer({ attendee: one }, 'attendee', 'persons'));
    const [organizer] = organizers.filter((one) => one !== undefined);
    const all = [organizer, ...attendees].map((participant, at) => ({
      participant,
      role: at === 0 ? 'ORGANIZER' : 'ATTENDEE',
    }));
    for (const one of all) {
      if (one.participant !== undefined)
        this.scope.draft('Participation', null, { event, ...one, citations: this.scope.cite() });
    }
  }
}

/** A member is a person unless something says that it is a body. */
function chooseMemberList({ member, member_type: type }: PopoloRecord): PopoloEntityClass {
  const embedded = isRecord(member) ? member : {};
  const named = [embedded['@type'], type].some((one) => /organi[sz]ation$/i.test(writeText(one)));
  return named || 'classification' in embedded || 'founding_date' in embedded ? 'organizations' : 'persons';
}
