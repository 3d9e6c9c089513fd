import { placeInTime } from '../../src/facts/import/placeInTime.js';
import type { Properties } from '../../src/facts/Statement.js';

/** What a record says of its time, and where that places it. */
const CASES: [says: Properties, place: [placement: string, from: string, until: string] | null][] = [
  [{ attestedOn: [], startDate: '2023' }, ['STARTED', '2023-01-01', '2023-12-31']],
  [{ attestedOn: ['2022-05'], startDate: '2020-02', endDate: '2023-05-04' }, ['STARTED', '2020-02-01', '2023-05-04']],
  [{ attestedOn: ['2023-12-22', '2021', '2022-02'] }, ['ATTESTED', '2021-01-01', '2023-12-22']],
  [{ attestedOn: ['2021'], endDate: '2024-02' }, ['ATTESTED', '2021-01-01', '2024-02-29']],
  [{ attestedOn: [], endDate: '2024-02', formerOn: ['2025'] }, ['ENDED', '2024-02-01', '2024-02-29']],
  [{ attestedOn: [], formerOn: ['2023-12-22'] }, ['OVER', '2023-12-22', '2023-12-22']],
  [{ attestedOn: [], formerOn: [] }, null],
  [{ startDate: '2023-12-22' }, ['HAPPENED', '2023-12-22', '2023-12-22']],
  [{ startDate: '2023-12', endDate: '2024-01-03' }, ['HAPPENED', '2023-12-01', '2024-01-03']],
  [{ endDate: '2024' }, ['ENDED', '2024-01-01', '2024-12-31']],
  [{}, null],
];

it.each(CASES)('%j: %j', (properties, place) => {
  const placed = placeInTime({ properties, parts: {}, relations: {} });
  expect(placed && [placed.placement, placed.from, placed.until]).toEqual(place);
});
