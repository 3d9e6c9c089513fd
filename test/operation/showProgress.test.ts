import { showProgress } from '../../src/operation/showProgress.js';

const { isTTY } = process.stderr;
const write = process.stderr.write.bind(process.stderr);
let said = '';
beforeEach(() => {
  said = '';
  process.stderr.isTTY = false;
  process.stderr.write = (text: string | Uint8Array): boolean => {
    said += String(text);
    return true;
  };
});
afterEach(() => Object.assign(process.stderr, { isTTY, write }));

it('writes lines where there is no terminal', () => {
  const { step } = showProgress('people.json: writing', 0);
  step(1, 3);
  step(3, 3);
  expect(said).toBe('people.json: writing: 33 %\npeople.json: writing: 100 %\n');
});

it('says nothing of what is soon done', () => {
  const { step, stop } = showProgress('people.json: writing');
  step(1, 3);
  step(3, 3);
  stop();
  expect(said).toBe('');
});
