import type { ReactNode } from 'react';
import { EventDate } from '../dates/EventDate.js';
import { makeCollationKey } from '../../../src/text/makeCollationKey.js';
import { makeGivenNameKey } from '../../../src/text/makeGivenNameKey.js';
import type { AttendanceFragment } from '../generated/documents.js';
import type { Words } from '../language/Words.js';
import { EntityLink } from '../shell/EntityLink.js';
import { languageOf } from '../proof/languageOf.js';
import { ProofOf } from '../proof/ProofOf.js';
import { SourceLink } from '../shell/SourceLink.js';
import { Links } from './Links.js';
import { Role } from './Role.js';

interface Column {
  readonly key: string;
  readonly title: (words: Words) => string;
  /** What it is sorted and grouped by, and what an export has. */
  readonly text: (row: AttendanceFragment, words: Words) => string;
  /** What it is sorted by, where that is something else: keys that are compared letter by letter, as they are. */
  readonly sortKey?: (row: AttendanceFragment) => string;
  /** What makes rows a group, where that isn't the text: two of one name are two. */
  readonly groupKey?: (row: AttendanceFragment) => string;
  /** How a group's head says what its rows have in common, where not as a row does. */
  readonly head?: (row: AttendanceFragment) => ReactNode;
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
    show: ({ event }) => <EventDate of={event} />,
  },
  {
    key: 'event',
    title: (words) => words.kinds.Event,
    text: ({ event }) => event.name,
    groupKey: ({ event }) => event.id,
    show: ({ event }) => <EntityLink to={event} />,
  },
  {
    key: 'participant',
    title: (words) => words.participant,
    text: ({ participant }) => participant.name,
    sortKey: ({ participant: { __typename: kind, name } }) =>
      kind === 'Person' ? makeGivenNameKey(name, 'vi') : makeCollationKey(name),
    groupKey: ({ participant }) => participant.id,
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
    show: (row) => <span lang={languageOf(row)}>{row.capacities.join('; ')}</span>,
  },
  {
    key: 'organization',
    title: (words) => words.onBehalfOfWhom,
    text: ({ represented }) => represented.map(({ name }) => name).join('; '),
    groupKey: ({ represented }) => represented.map(({ id }) => id).join(' '),
    show: ({ represented }) => <Links to={represented} />,
  },
  {
    key: 'source',
    title: (words) => words.kinds.Source,
    text: ({ citations }) => citations.nodes.map(({ source }) => source.title).join('; '),
    groupKey: ({ citations }) => citations.nodes.map(({ source }) => source.id).join(' '),
    head: ({ citations }) => citations.nodes.map(({ id, source }) => <SourceLink key={id} to={source} />),
    show: ({ id, citations, participant, event, capacities, represented }) => (
      <>
        <ProofOf
          id={id}
          of={`${participant.name}, ${event.name}`}
          details={[...capacities, ...represented.map(({ name }) => name)]}
        />{' '}
        {citations.nodes.map((citation) => (
          <SourceLink key={citation.id} to={citation.source} />
        ))}
      </>
    ),
  },
];
