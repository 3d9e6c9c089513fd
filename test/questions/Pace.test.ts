import { Pace } from '../../src/questions/run/Pace.js';

/** So many answers, each so long after the one before, in groups that were sent as one. */
function answer(pace: Pace, times: number, milliseconds: number, group: number): void {
  pace.begin(0);
  for (let n = 1; n <= times; n += 1) pace.answer(group, n * milliseconds * group);
}

it('sends many together where each costs little, one statement at a time', () => {
  const pace = new Pace();
  answer(pace, 50, 0.1, 16);
  expect(pace).toMatchObject({ together: 64, atOnce: 1 });
});

it('sends each alone, and all at once, where the database has work to do', () => {
  const pace = new Pace();
  answer(pace, 50, 40, 1);
  expect(pace).toMatchObject({ together: 1, atOnce: 64 });
});

it('is not misled by the first one, which had to be planned', () => {
  const pace = new Pace();
  pace.begin(0);
  pace.answer(1, 500);
  expect(pace.together).toBeGreaterThan(2);
  for (let n = 1; n <= 30; n += 1) pace.answer(1, 500 + n * 0.5);
  expect(pace.together).toBeGreaterThan(16);
});

it('does not count the time in which nobody asked', () => {
  const pace = new Pace();
  answer(pace, 50, 0.1, 16);
  pace.begin(1_000_000);
  pace.answer(64, 1_000_006.4);
  expect(pace.together).toBe(64);
});
