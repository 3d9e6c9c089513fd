import { Pace } from '../../src/questions/run/Pace.js';

/** So many statements, each for a group of requests that took the database so long. */
function answer(pace: Pace, times: number, count: number, milliseconds: number): void {
  for (let n = 1; n <= times; n += 1) pace.answer(count, milliseconds);
}

it('sends many together where each costs little, one statement at a time', () => {
  const pace = new Pace();
  answer(pace, 50, 16, 1);
  expect(pace).toMatchObject({ together: 64, atOnce: 1 });
});

it('sends each alone, and several at once, where the database has work to do', () => {
  const pace = new Pace();
  answer(pace, 50, 1, 40);
  expect(pace.together).toBe(1);
  expect(pace.atOnce).toBeGreaterThan(1);
});

it('does not let a group take longer than its last can wait', () => {
  const pace = new Pace();
  answer(pace, 50, 8, 16);
  expect(pace.together).toBe(8);
});

it('is not misled by the first one, which had to be planned', () => {
  const pace = new Pace();
  pace.answer(1, 500);
  expect(pace.together).toBeGreaterThan(2);
  answer(pace, 30, 8, 4);
  expect(pace.together).toBeGreaterThan(16);
});
