import { foldWords } from '../../../text/foldWords.js';
import { COLUMNS, type ColumnMeaning } from './COLUMNS.js';
import { MAPPING, type CellPlace, type Mapping } from './Mapping.js';

/** What a header's columns mean, by their names in Vietnamese or English; null where they make neither attendance nor memberships. */
export function guessMapping(header: readonly string[]): Mapping | null {
  const find = (meaning: ColumnMeaning): string | undefined => {
    const names: readonly string[] = COLUMNS[meaning];
    return names.flatMap((name) => header.find((column) => foldWords(column) === name) ?? [])[0];
  };
  const [event, person, organization, participant, title] = (
    ['event', 'person', 'organization', 'participant', 'title'] as const
  ).map(find);
  const source = {
    title: find('source'),
    url: find('source_url'),
    publisher: find('publisher'),
    date: find('published_on'),
    quote: find('quote'),
  };
  const titles: CellPlace | undefined = title === undefined ? undefined : { column: title, split: [';', ' | '] };
  if (event !== undefined && (person ?? organization ?? participant) !== undefined) {
    const role = { column: find('role') ?? 'role', constant: 'ATTENDEE' };
    const onBehalfOf = find('on_behalf_of');
    const common = {
      role,
      titles,
      ...(onBehalfOf === undefined ? {} : { onBehalfOf: { column: onBehalfOf, split: [';', ' | '] } }),
    };
    const kind = find('participant_kind');
    const date = find('date');
    return MAPPING.parse({
      event: { name: event, date, end: find('end_date'), place: find('place'), classification: find('classification') },
      participations: [
        ...(person === undefined ? [] : [{ participant: { column: person, split: [';'] }, kind: 'person', ...common }]),
        // Beside a person the body is where that person comes from.
        ...(organization === undefined
          ? []
          : [{ participant: organization, kind: 'organization', unless: person, ...common }]),
        ...(participant === undefined
          ? []
          : [{ participant, kind: kind === undefined ? 'person' : { column: kind }, ...common }]),
      ],
      memberships:
        person === undefined || organization === undefined
          ? []
          : [
              {
                member: { column: person, split: [';'] },
                optional: true,
                organization,
                title: titles,
                ...(date === undefined ? {} : { asOf: date }),
              },
            ],
      source,
    });
  }
  if (person === undefined || (organization ?? title) === undefined) return null;
  const memberships = [
    {
      member: { column: person, split: [';'] },
      title: titles,
      organization,
      onBehalfOf: find('on_behalf_of'),
      start: find('start'),
      end: find('end'),
      status: find('status'),
      asOf: find('as_of'),
    },
  ];
  return MAPPING.parse({ memberships, source });
}
