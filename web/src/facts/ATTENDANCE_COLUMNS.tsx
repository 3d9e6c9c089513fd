import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { Period } from '../dates/Period.js';
import type { AttendanceFragment } from '../generated/documents.js';
import type { Words } from '../language/Words.js';
import { EntityLink } from '../shell/EntityLink.js';
import { pathOf } from '../shell/pathOf.js';
import { Links } from './Links.js';
import { Role } from './Role.js';

interface Column {
  readonly key: string;
  readonly title: (words: Words) => string;
  /** What it is sorted and grouped by, and what an export has. */
  readonly text: (row: AttendanceFragment, words: Words) => string;
  readonly show: (row: AttendanceFragment) => ReactNode;
}

/** The columns of who attended what, in their order. */
export const ATTENDANCE_COLUMNS: readonly Column[] = [
  {
    key: 'date',
    title: (words) => words.date,
    text: ({ event }) => event.startDate ?? '',
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
    show: ({ citations }) =>
      citations.nodes.map(({ id, quote, source }) => (
        <Link key={id} to={pathOf('Source', source.id)} title={quote ?? undefined}>
          {source.title}
        </Link>
      )),
  },
];
