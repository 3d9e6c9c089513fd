import type { ReactNode } from 'react';
import { Period } from '../dates/Period.js';
import { makeGivenNameKey } from '../../../src/text/makeGivenNameKey.js';
import type { AttendanceFragment } from '../generated/documents.js';
import type { Words } from '../language/Words.js';
import { EntityLink } from '../shell/EntityLink.js';
import { ProofOf } from '../proof/ProofOf.js';
import { SourceLink } from '../shell/SourceLink.js';
import { Links } from './Links.js';
import { Role } from './Role.js';

interface Column {
  readonly key: string;
  readonly title: (words: Words) => string;
  /** What it is sorted and grouped by, and what an export has. */
  readonly text: (row: AttendanceFragment, words: Words) => string;
  /** What it is sorted by, where that is something else. */
  readonly sortKey?: (row: AttendanceFragment) => string;
  readonly show: (row: AttendanceFragment) => ReactNode;
}

/** The columns of who attended what, in their order. */
export const ATTENDANCE_COLUMNS: readonly Column[] = [
  {
    key: 'date',
    title: (words) => words.date,
    // From when to when as ISO 8601 has it: it sorts, and a table takes it for a date.
    text: ({ event: { startDate, endDate } }) =>
      startDate === null || endDate === null || endDate === startDate ? (startDate ?? '') : `${startDate}/${endDate}`,
    show: ({ event }) => <Period start={event.startDate} end={event.endDate ?? event.startDate} />,
  },
  {
    key: 'event',
    title: (words) => words.kinds.Event,
    text: ({ event }) => event.name,
    show: ({ event }) => <EntityLink to={event} />,
  },
  {
    key: 'participant',
    title: (words) => words.participant,
    text: ({ participant }) => participant.name,
    sortKey: ({ participant: { __typename: kind, name } }) => (kind === 'Person' ? makeGivenNameKey(name, 'vi') : name),
    show: ({ participant }) => <EntityLink to={participant} />,
  },
  {
    key: 'role',
    title: (words) => words.role,
    text: ({ role }, words) => words.roles[role],
    show: ({ role }) => <Role role={role} />,
  },
  {
    key: 'title',
    title: (words) => words.titles,
    text: ({ capacities }) => capacities.join('; '),
    show: ({ capacities }) => capacities.join('; '),
  },
  {
    key: 'organization',
    title: (words) => words.onBehalfOfWhom,
    text: ({ represented }) => represented.map(({ name }) => name).join('; '),
    show: ({ represented }) => <Links to={represented} />,
  },
  {
    key: 'source',
    title: (words) => words.kinds.Source,
    text: ({ citations }) => citations.nodes.map(({ source }) => source.title).join('; '),
    show: ({ id, citations, participant, event }) => (
      <>
        <ProofOf id={id} of={`${participant.name}, ${event.name}`} />{' '}
        {citations.nodes.map((citation) => (
          <SourceLink key={citation.id} to={citation.source} />
        ))}
      </>
    ),
  },
];
