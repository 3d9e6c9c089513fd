import { ATTENDANCE_COLUMNS } from '../facts/ATTENDANCE_COLUMNS.js';
import { writePeriod } from '../dates/writePeriod.js';
import { ROLES } from '../facts/ROLES.js';
import type { AttendancePageQueryVariables, ParticipationRole } from '../generated/documents.js';

/** What the address says of the table: all of it, so that whoever opens the address sees the same. */
export interface AttendanceView {
  readonly text: string;
  readonly role: ParticipationRole | undefined;
  /** The id of the one event that it is of. */
  readonly event: string | null;
  readonly from: string;
  readonly to: string;
  readonly sort: string | null;
  readonly descending: boolean;
  readonly group: string | null;
  readonly columns: readonly string[];
  readonly where: AttendancePageQueryVariables['where'];
}

export function readAttendanceView(parameters: URLSearchParams): AttendanceView {
  const keys = ATTENDANCE_COLUMNS.map(({ key }) => key);
  const column = (name: string): string | null => keys.find((key) => key === parameters.get(name)) ?? null;
  const text = parameters.get('q') ?? '';
  const role = ROLES.find((one) => one === parameters.get('role'));
  const event = parameters.get('event');
  const [from, to] = ['from', 'to'].map((name) => parameters.get(name) ?? '');
  const hidden = parameters.getAll('without');
  const wanted = text.trim();
  const and = [
    ...(wanted === ''
      ? []
      : [
          {
            or: [
              { person: { name: { matches: wanted } } },
              { organization: { name: { matches: wanted } } },
              { onBehalfOf: { name: { matches: wanted } } },
              { event: { name: { matches: wanted } } },
            ],
          },
        ]),
    ...(event === null ? [] : [{ event: { id: { eq: event } } }]),
    ...(role ? [{ role: { eq: role } }] : []),
    ...writePeriod(from, to),
  ];
  return {
    text,
    role,
    event,
    from: from ?? '',
    to: to ?? '',
    sort: column('sort'),
    descending: parameters.has('descending'),
    group: column('group'),
    columns: keys.filter((key) => !hidden.includes(key)),
    where: and.length === 0 ? null : { and },
  };
}
