import type { GraphRecord } from '../../GraphRecord.js';
import { FtmDraft } from './FtmDraft.js';
import type { FtmEntity } from './FtmEntity.js';

type Around = ReadonlyMap<string, GraphRecord>;

/** What joins entities, or proves that they are joined, as the edge that it is, or that is the nearest. */
export function writeFtmFact(record: GraphRecord, around: Around): FtmEntity {
  const draft = new FtmDraft(record, around);
  draft.prove();
  switch (record.kind.name) {
    case 'Membership':
      return writeMembership(draft);
    case 'Participation':
      return writeParticipation(draft);
    case 'Conferral':
      return writeConferral(draft);
    case 'Citation':
      return writeCitation(draft);
  }
  throw new Error(`FollowTheMoney has nothing for a ${record.kind.name}.`);
}

/** The occupancy of a post, or a membership in a body; one that names neither, or a body's post, is a note about the member. */
function writeMembership(draft: FtmDraft): FtmEntity {
  const { member: [member = ''] = [], organization = [], post = [] } = draft.record.relations;
  const span = { startDate: ['startDate', 'date'], endDate: ['endDate', 'date'] } as const;
  // Whether it still is so a reader would tell by the day: `cochair` has the status, too.
  if (post.length > 0 && draft.around.get(member)?.kind.name === 'Person') {
    draft.place({ ...span, member: ['holder', 'reference'], post: ['post', 'reference'] });
    draft.add('status', 'status', draft.record.properties.status);
    return draft.write('Occupancy');
  }
  if (organization.length > 0) {
    draft.place({ ...span, member: ['member', 'reference'], organization: ['organization', 'reference'] });
    draft.place({ title: ['role', 'text'] });
    draft.add('status', 'status', draft.record.properties.status);
    return draft.write('Membership');
  }
  draft.add('entity', 'reference', member);
  draft.add('description', 'text', draft.record.properties.title);
  return draft.writeAs('Note');
}

function writeParticipation(draft: FtmDraft): FtmEntity {
  draft.place({ participant: ['subject', 'reference'], event: ['object', 'reference'] });
  draft.add('role', 'text', String(draft.record.properties.role).toLowerCase().replaceAll('_', '-'));
  draft.leave('role');
  return draft.write('UnknownLink');
}

/** A link from whoever gave to those who got, as far as either is known; otherwise from the award to the event. */
function writeConferral(draft: FtmDraft): FtmEntity {
  const { award = [], event = [], conferrer = [], presenter = [], recipients = [] } = draft.record.relations;
  const givers = [...conferrer, ...presenter];
  for (const id of givers.length > 0 ? givers : award) draft.add('subject', 'reference', id);
  for (const id of recipients.length > 0 ? recipients : event.length > 0 ? event : award) {
    draft.add('object', 'reference', id);
  }
  draft.add('role', 'text', 'conferral');
  return draft.writeAs('UnknownLink');
}

/** The words that prove something, as a note that leads to their report. */
function writeCitation(draft: FtmDraft): FtmEntity {
  const { quote, record, url } = draft.record.properties;
  draft.add('description', 'text', quote ?? record);
  for (const source of draft.record.relations.source ?? []) draft.add('proof', 'reference', source);
  draft.add('sourceUrl', 'url', url);
  return draft.writeAs('Note');
}
