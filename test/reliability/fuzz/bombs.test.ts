import { createWriteStream } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGzip, gzipSync } from 'node:zlib';
import { applySchema } from '../../../src/database/applySchema.js';
import { model } from '../../setup/askGraph.js';
import { startProgram } from '../../setup/startProgram.js';
import { useScratchNeo4j } from '../../setup/useScratchNeo4j.js';
import { FULL } from '../FULL.js';
import { writeFigures } from '../writeFigures.js';

/** What a file may cost whoever looks at it before it is refused. */
const MOST_SECONDS = 60;
const MOST_MEGABYTES = 600;

const DEEP = 1_000_000;
const GIGABYTE = 2 ** 30;

const neo4j = useScratchNeo4j();
let folder = '';
const seen: string[] = [];
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'cochair-bombs-'));
  await applySchema(neo4j.database, model);
});
afterAll(async () => {
  await rm(folder, { recursive: true, force: true });
  await writeFigures('fuzz', 'Files made to burst', seen);
});

/** Nine lists of nine times the one before: a billion entries in a thousand bytes. */
function writeYamlBomb(): string {
  const levels = Array.from({ length: 9 }, (_, level) =>
    level === 0 ? `a0: &a0 [${'x, '.repeat(9)}]` : `a${level}: &a${level} [${`*a${level - 1}, `.repeat(9)}]`,
  );
  return `source:\n  id: bomb\n  title: x\n${levels.join('\n')}\npeople:\n  bomb: {name: *a8}\n`;
}

/** A packed file of as many spaces within a document of JSON as make this many bytes. */
async function writeGzipBomb(file: string, bytes: number): Promise<void> {
  const piece = Buffer.alloc(2 ** 20, ' ');
  function* pieces(): Generator<Buffer> {
    yield Buffer.from('{"persons": [{"name": "');
    for (let sent = 0; sent < bytes; sent += piece.length) yield piece;
    yield Buffer.from('"}]}');
  }
  await pipeline(Readable.from(pieces()), createGzip(), createWriteStream(file));
}

const FILES: Readonly<Record<string, string | Buffer | ((file: string) => Promise<void>)>> = {
  'aliases.yaml': writeYamlBomb(),
  'deep.yaml': `people:\n  deep:\n    name: ${'['.repeat(DEEP)}`,
  'deep.json': `{"persons": ${'['.repeat(DEEP)}${']'.repeat(DEEP)}}`,
  'deep-objects.json': `{"persons": [${'{"a":'.repeat(DEEP)}1${'}'.repeat(DEEP)}]}`,
  'deep.ftm.json': `{"id":"x","schema":"Person","properties":{"name":${'['.repeat(DEEP)}${']'.repeat(DEEP)}}}\n`,
  'long-line.csv': `event,person\n"${'x'.repeat(50_000_000)}\n`,
  'columns.csv': `${'a,'.repeat(1_000_000)}event\n`,
  'bomb.json.gz': (file) => writeGzipBomb(file, FULL ? 4 * GIGABYTE : GIGABYTE / 4),
  'packed-ten-times.json.gz': Array.from({ length: 10 }).reduce<Buffer>(
    (packed) => gzipSync(packed),
    Buffer.from('{}'),
  ),
  'latin.json': Buffer.from('{"persons": [{"name": "L\xea Qu\xf4c"}]}', 'latin1'),
  'says-utf-16.json': Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from('{"persons": []}')]),
  'half-a-letter.json': Buffer.concat([Buffer.from('{"persons": [{"name": "'), Buffer.from([0xe1, 0xbb])]),
  'zip.json': Buffer.from('PK\u0003\u0004 no JSON', 'latin1'),
  'zeros.json': Buffer.alloc(1_000_000),
};

it.each(Object.entries(FILES))(
  '%s is refused within bounds of time and memory',
  async (name, content) => {
    const file = join(folder, name);
    if (typeof content === 'function') await content(file);
    else await writeFile(file, content);
    const begun = performance.now();
    const program = startProgram(neo4j.settings, ['import', file, '--dataset', 'bomb']);
    let megabytes = 0;
    const watch = setInterval(() => {
      readPeak(program.process.pid ?? 0).then(
        (peak) => (megabytes = Math.max(megabytes, peak)),
        () => undefined, // It has ended meanwhile.
      );
    }, 50);
    const code = await program.ended;
    clearInterval(watch);
    const seconds = (performance.now() - begun) / 1000;
    // 3 where the file can be read, and what is in it can't.
    expect([2, 3]).toContain(code);
    expect(program.said()).toContain(name);
    expect(program.said()).not.toMatch(/\n\s+at |node_modules|heap out of memory/);
    expect(seconds).toBeLessThan(MOST_SECONDS);
    expect(megabytes).toBeLessThan(MOST_MEGABYTES);
    const [row] = await neo4j.database.read('MATCH (n:Person) RETURN count(n) AS people', {});
    expect(row?.people).toBe(0);
    seen.push(`${name}: refused in ${seconds.toFixed(1)} s, with ${megabytes.toFixed(0)} MB at most`);
  },
  300_000,
);

/** The most memory that a process has had, in megabytes. */
async function readPeak(pid: number): Promise<number> {
  const status = await readFile(`/proc/${pid}/status`, 'utf8');
  return Number(/VmHWM:\s+(\d+)/.exec(status)?.[1] ?? 0) / 1024;
}
