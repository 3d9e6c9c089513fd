import fc from 'fast-check';

const two = (value: number): string => String(value).padStart(2, '0');
const year = fc.integer({ min: 2020, max: 2023 }).map(String);
const month = fc.tuple(year, fc.constantFrom(1, 2, 11, 12)).map(([y, m]) => `${y}-${two(m)}`);
const day = fc.tuple(month, fc.constantFrom(1, 2, 15, 28)).map(([m, d]) => `${m}-${two(d)}`);

/** Partial dates of all precisions, so near to each other that they touch and overlap; and some at the edges. */
export const dateArbitrary: fc.Arbitrary<string> = fc.oneof(
  { weight: 3, arbitrary: year },
  { weight: 3, arbitrary: month },
  { weight: 3, arbitrary: day },
  { weight: 1, arbitrary: fc.constantFrom('2020-02-29', '2023-12-31', '0001', '9999', '9999-12-31', '1900-02') },
);
