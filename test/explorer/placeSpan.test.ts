import { placeSpan } from '../../web/src/dates/placeSpan.js';

it.each([
  ['a day of ten', '2024-01-01', '2024-01-01', 0, 10],
  ['the last of them', '2024-01-10', '2024-01-10', 90, 10],
  ['all that may be', '2024-01-01', '2024-01-10', 0, 100],
])('%s is as wide as it is', (_, first, last, left, width) => {
  const span = placeSpan({ first, last }, { first: '2024-01-01', last: '2024-01-10' });
  expect(span.left).toBeCloseTo(left);
  expect(span.width).toBeCloseTo(width);
});
