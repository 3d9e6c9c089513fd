import { readFile } from 'node:fs/promises';
import { stripVTControlCharacters } from 'node:util';

/** The last lines of a log that tell something, or those that `isTelling` picks. */
export async function readLogTail(file: string, isTelling?: (line: string) => boolean): Promise<string> {
  const text = await readFile(file, 'utf8').catch(() => '');
  const lines = stripVTControlCharacters(text)
    .split('\n')
    .filter((line) => line.trim() !== '' && !isNoise(line));
  const telling = isTelling ? lines.filter(isTelling) : [];
  const last = (telling.length > 0 ? telling : lines).slice(-10);
  return last.length > 0 ? last.map((line) => `  ${line.slice(0, 500)}`).join('\n') : '  (nothing)';
}

/** Stack traces' places, the JVM's notes on libraries, and Maven's advertising of its own switches. */
function isNoise(line: string): boolean {
  return /^\s+at |^\s+\.\.\. \d+ more|^WARNING: |^\[ERROR\] *$|^\[ERROR\] \[Help|re-run Maven|following articles/i.test(
    line,
  );
}
