import type { Claim } from '../../src/facts/import/Claim.js';
import { mergeClaims } from '../../src/facts/import/mergeClaims.js';
import type { Properties } from '../../src/facts/Statement.js';
import { model } from '../setup/askGraph.js';

function merge(kindName: string, ...said: Properties[]): Properties {
  const kind = model.kinds.get(kindName);
  if (!kind) throw new Error(`There is no ${kindName}.`);
  const claims: Claim[] = said.map((properties) => ({ properties, parts: {}, relations: {} }));
  return mergeClaims(kind, claims).properties;
}

it('shows what says more, whichever source comes first', () => {
  const told = { startDate: '2023-12-22', status: 'FORMER' };
  const open = { startDate: '2023', status: 'UNKNOWN' };
  expect(merge('Membership', open, told)).toEqual(told);
  expect(merge('Membership', told, open)).toEqual(told);
  expect(merge('Membership', open, { startDate: '2023-12' }, told)).toEqual(told);
});

it('shows the first where they contradict each other', () => {
  expect(
    merge('Membership', { startDate: '2022', status: 'CURRENT' }, { startDate: '2023-12', status: 'FORMER' }),
  ).toEqual({ startDate: '2022', status: 'CURRENT' });
});

it('shows as a status what is said of the later day', () => {
  const held = (...attestedOn: string[]): Properties => ({ status: 'CURRENT', attestedOn });
  const over = (...formerOn: string[]): Properties => ({ status: 'FORMER', formerOn });
  const status = (...said: Properties[]): unknown => merge('Membership', ...said).status;
  expect(status(held('2016-04-14', '2018-09'), over('2019-07-28'))).toBe('FORMER');
  expect(status(over('2019-07-28'), held('2016-04-14'))).toBe('FORMER');
  expect(status(over('2019-07-28'), held('2016-04-14'), held('2024'))).toBe('CURRENT');
  // The same day, or days that can be the same: over.
  expect(status(held('2016-04-14'), over('2016-04-14'))).toBe('FORMER');
  expect(status(held('2025'), over('2025-02'))).toBe('FORMER');
  expect(status(held('2020'), { status: 'FORMER', endDate: '2021' })).toBe('FORMER');
  // Without days nothing tells them apart.
  expect(status(held('2020'), { status: 'FORMER' })).toBe('CURRENT');
  expect(status(held(), over('2020'))).toBe('CURRENT');
});

it('joins days in their order, and other lists the first source’s first', () => {
  const [later, earlier] = [{ attestedOn: ['2023-12', '2025'] }, { attestedOn: ['2019-07-28', '2023-12'] }];
  expect(merge('Membership', later, earlier)).toEqual({ attestedOn: ['2019-07-28', '2023-12', '2025'] });
  const [second, first] = [{ capacities: ['Thứ trưởng'] }, { capacities: ['Trung tướng'] }];
  expect(merge('Participation', second, first)).toEqual({ capacities: ['Thứ trưởng', 'Trung tướng'] });
});

it('keeps a count and its words together', () => {
  const first = { sizeValue: 300, sizeQualifier: 'AT_LEAST' };
  expect(merge('Group', first, { sizeValue: 312, sizeQualifier: 'EXACT', sizeText: '312 người' })).toEqual(first);
});
