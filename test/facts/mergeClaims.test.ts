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

it('keeps a count and its words together', () => {
  const first = { sizeValue: 300, sizeQualifier: 'AT_LEAST' };
  expect(merge('Group', first, { sizeValue: 312, sizeQualifier: 'EXACT', sizeText: '312 người' })).toEqual(first);
});
