import { say } from '../../src/operation/say.js';

function hear(line: string): string {
  const { stderr } = process;
  const write = stderr.write.bind(stderr);
  let heard = '';
  stderr.write = (text: string | Uint8Array) => {
    heard += String(text);
    return true;
  };
  try {
    say(line);
  } finally {
    stderr.write = write;
  }
  return heard;
}

it('shows what a terminal would obey, and leaves Vietnamese, lines and tabs as they are', () => {
  expect(hear('Đỗ\tLan\nỦy viên')).toBe('Đỗ\tLan\nỦy viên\n');
  expect(hear('\u001b[2Jgone\r\u0007\u009b1m \u202etxt')).toBe('\\u001b[2Jgone\\u000d\\u0007\\u009b1m \\u202etxt\n');
});
