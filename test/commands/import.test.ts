import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { applySchema } from '../../src/database/applySchema.js';
import { model } from '../setup/askGraph.js';
import { askDatabase } from '../setup/askDatabase.js';
import { dumpGraph } from '../setup/dumpGraph.js';
import { type Ran, runCochair } from '../setup/runCochair.js';
import { sharedData } from '../setup/sharedData.js';
import { useScratchNeo4j } from '../setup/useScratchNeo4j.js';

const neo4j = useScratchNeo4j();
let folder = '';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'cochair-files-'));
  await applySchema(neo4j.database, model);
});
afterAll(() => rm(folder, { recursive: true }));
beforeEach(() => neo4j.database.run('MATCH (n) DETACH DELETE n', {}));

const ASSEMBLY = {
  persons: [
    { id: 'an', name: 'Nguyễn An', identifiers: [{ scheme: 'wikidata', identifier: 'Q1' }] },
    { id: 'binh', name: 'Trần Bình' },
  ],
  organizations: [{ id: 'legislature', name: 'Quốc hội' }],
  memberships: [
    { person_id: 'an', organization_id: 'legislature', role: 'member' },
    { person_id: 'binh', organization_id: 'legislature', role: 'member' },
  ],
};
/** Ten records, their citations, and the dataset as a source: 5 + 5 + 1. */
const ALL = 11;

describe('cochair import', () => {
  it('makes a dataset of a file, and the graph equal to it again', async () => {
    const file = await write('assembly.json', ASSEMBLY);
    const first = await run('import', file, '--title', 'Quốc hội khóa XIII', '--licence', 'CC-BY-4.0', '--json');
    expect(first.code).toBe(0);
    expect(report(first)).toMatchObject({
      dataset: 'assembly',
      format: 'Popolo',
      refused: 0,
      counts: counts(ALL, 0, 0, 0),
    });
    const whole = await dumpGraph(neo4j.database);

    expect(report(await run('import', file, '--json'))).toMatchObject({ counts: counts(0, 0, 0, ALL) });
    expect(await dumpGraph(neo4j.database)).toEqual(whole);

    const changed = structuredClone(ASSEMBLY);
    changed.persons[0] = { ...changed.persons[0], name: 'Nguyễn Văn An' } as never;
    changed.persons[1] = { id: 'cuong', name: 'Lê Cường' };
    changed.memberships.pop();
    await write('assembly.json', changed);
    // Two people and a membership, each with its citation: one person came, one person and the membership went.
    expect(report(await run('import', file, '--json'))).toMatchObject({ counts: counts(2, 1, 4, 6) });

    await write('assembly.json', ASSEMBLY);
    await run('import', file);
    expect(await dumpGraph(neo4j.database)).toEqual(whole);
  }, 120_000);

  it('tells the API what it imported, and of each fact whence it came', async () => {
    await run('import', await write('assembly.json', ASSEMBLY), '--publisher', 'P', '--url', 'https://example.org');
    const { data } = await askDatabase(model, neo4j.database).ask(`{
      datasets { nodes { name title publisher url complete counts { kind count } records { totalCount } } }
      person(id: "assembly.an") { datasets { id } citations { nodes { quote record source { id publisher } } }
        memberships { nodes { datasets { name } } } } }`);
    expect(data).toMatchObject({
      datasets: {
        nodes: [{ name: 'assembly', title: 'assembly', publisher: 'P', complete: true, records: { totalCount: ALL } }],
      },
      person: {
        datasets: [{ id: 'dataset~assembly' }],
        citations: { nodes: [{ quote: null, record: 'persons/an', source: { id: 'assembly', publisher: 'P' } }] },
        memberships: { nodes: [{ datasets: [{ name: 'assembly' }] }] },
      },
    });
  });

  it('refuses what is wrong, and takes it when it is mended', async () => {
    const wrong = structuredClone(ASSEMBLY) as { persons: object[] };
    wrong.persons.push({ id: 'dung', name: 'Dũng', birth_date: '2016--01-15' });
    const file = await write('wrong.json', wrong);
    const strict = await run('import', file, '--strict');
    expect(strict.code).toBe(2);
    expect(strict.said).toContain('persons/dung: people.birthDate: "2016--01-15" is no date. Write what is known');
    expect(await countRecords()).toBe(0);

    const some = await run('import', file, '--json');
    expect(some.code).toBe(3);
    expect(report(some)).toMatchObject({ refused: 1, counts: { added: ALL } });
    const rejects = `${file}.rejects`;
    await writeFile(rejects, (await readFile(rejects, 'utf8')).replace('2016--01-15', '2016-01-15'));
    const mended = await run('import', rejects, '--dataset', 'wrong', '--add', '--json');
    expect(mended.code).toBe(0);
    expect(report(mended)).toMatchObject({ counts: { added: 2, removed: 0 } });
    expect(await countRecords()).toBe(ALL + 2);
  }, 120_000);

  it.each([
    ['a file that is not there', ['nowhere.json'], 'nowhere.json can’t be read'.replace('’', "'")],
    ['what is no format', ['package.json.none'], "can't be read"],
    ['an option that there is not', ['--titel', 'x'], "unknown option '--titel'"],
    ['JSON that is something else', ['package.json'], 'this is none of Cochair YAML, FollowTheMoney, Popolo'],
  ])('says what is wrong with %s', async (_, args, message) => {
    const { code, said } = await run('import', ...args);
    expect(said).toContain(message);
    expect(code).toBe(2);
  });

  it('says what is wrong with a name that no dataset can have', async () => {
    const { code, said } = await run('import', await write('assembly.json', ASSEMBLY), '--dataset', 'Việt Nam');
    expect(said).toContain("can't be a dataset's name");
    expect(code).toBe(2);
  });
});

describe('cochair remove', () => {
  it('leaves the graph as if the dataset had never been there', async () => {
    await run('import', await write('one.json', { persons: [{ id: 'x', name: 'X', cochair: { id: 'x' } }] }));
    const before = await dumpGraph(neo4j.database);
    const two = { persons: [{ id: 'x', name: 'X', gender: 'nam', cochair: { id: 'x' } }], ...rest() };
    await run('import', await write('two.json', two));
    expect(await dumpGraph(neo4j.database)).not.toEqual(before);
    const { code, said } = await run('remove', 'two');
    expect(code).toBe(0);
    expect(said).toContain('two: ');
    expect(await dumpGraph(neo4j.database)).toEqual(before);
  }, 120_000);

  it('refuses two files that would be one dataset: each would take out what the other says', async () => {
    const [one, two] = [await write('one.json', ASSEMBLY), await write('two.json', ASSEMBLY)];
    const { code, said } = await run('import', one, two, '--dataset', 'assembly');
    expect(said).toContain('would both be the dataset "assembly"');
    expect(code).toBe(2);
    expect(await countRecords()).toBe(0);
  });

  it('takes nothing of a file that ends too early, and leaves what it said before', async () => {
    const file = await write('assembly.json', ASSEMBLY);
    await run('import', file);
    const whole = await dumpGraph(neo4j.database);
    const text = JSON.stringify(ASSEMBLY);
    await writeFile(file, text.slice(0, text.length / 2));
    const { code, said, output } = await run('import', file, '--json');
    expect(code).toBe(2);
    expect(said).toContain("it can't be read to its end, so nothing of it goes in");
    expect(JSON.parse(output)).toMatchObject([{ cutOff: true, counts: null, problems: [expect.anything()] }]);
    expect(await dumpGraph(neo4j.database)).toEqual(whole);

    const packed = join(folder, 'packed.json');
    await writeFile(packed, gzipSync(text).subarray(0, 60));
    expect(await run('import', packed)).toMatchObject({
      code: 2,
      said: expect.stringMatching(/packed.json: the gzip/) as string,
    });
    expect(await run('check', file)).toMatchObject({ code: 2 });
  });

  it('names the file whose letters it can’t read, and takes the others', async () => {
    const [good, latin] = [await write('good.json', ASSEMBLY), join(folder, 'latin.csv')];
    const start = Buffer.from(`event,person\n${'Meet,Ann\n'.repeat(20_000)}`);
    await writeFile(latin, Buffer.concat([start, Buffer.from('Meet,Jos\u00e9\n', 'latin1')]));
    const { code, said } = await run('import', latin, good);
    expect(said).toMatch(/latin.csv: It is neither UTF-8 nor UTF-16/);
    expect(code).toBe(3);
    expect(await countRecords()).toBe(ALL);
  });

  it('with --strict keeps out the files in which something is wrong, and says which', async () => {
    const wrong = structuredClone(ASSEMBLY) as typeof ASSEMBLY & { persons: object[] };
    wrong.persons.push({ id: 'x', name: 'X', birth_date: 'spring' });
    const [good, bad] = [await write('good.json', ASSEMBLY), await write('bad.json', wrong)];
    const { code, said, output } = await run('import', bad, good, '--strict', '--json');
    expect(said).toContain('bad.json: 1 of 6 records are wrong, so with --strict nothing of it goes in.');
    expect(JSON.parse(output)).toMatchObject([{ counts: null, refused: 1 }, { counts: { added: ALL } }]);
    expect(code).toBe(3);
  });

  it('says which version it is', async () => {
    const { version } = JSON.parse(await readFile('package.json', 'utf8')) as { version: string };
    expect(await run('--version')).toMatchObject({ code: 0, output: `${version}\n` });
  });

  it('suggests what was meant', async () => {
    await run('import', await write('assembly.json', ASSEMBLY));
    const { code, said } = await run('remove', 'asembly');
    expect(code).toBe(2);
    expect(said).toContain('There is no dataset "asembly". Did you mean "assembly"?');
  });
});

const real = ['vietnam-national-assembly', 'estonia-riigikogu', 'greenland-inatsisartut', 'isle-of-man-house-of-keys'];

(sharedData ? it : it.skip)(
  `real files come in, change nothing again, and go without a trace${sharedData ? '' : ' (skipped: ../shared is not there)'}`,
  async () => {
    const files = real.map((name) => `${sharedData ?? ''}/popolo/${name}.json`);
    const empty = await dumpGraph(neo4j.database);
    expect((await run('import', ...files)).code).toBe(0);
    const { data } = await askDatabase(model, neo4j.database).ask(
      '{ statistics { people organizations memberships } }',
    );
    expect(data).toEqual({ statistics: { people: 781, organizations: 27, memberships: 1006 } });
    const again = JSON.parse((await run('import', ...files, '--json')).output) as { counts: object }[];
    expect(again.map((one) => one.counts)).toEqual(
      real.map(() => expect.objectContaining(counts(0, 0, 0, expect.any(Number))) as unknown),
    );
    for (const name of real) await run('remove', name);
    const left = await dumpGraph(neo4j.database);
    expect(left.filter((line) => !line.includes('ImportLock'))).toEqual(empty);
  },
  180_000,
);

function counts(added: number, changed: number, removed: number, unchanged: unknown): object {
  return { added, changed, removed, unchanged };
}

function rest(): object {
  const { organizations, memberships } = structuredClone(ASSEMBLY);
  return { organizations, people: ASSEMBLY.persons, memberships };
}

async function write(name: string, content: object): Promise<string> {
  await writeFile(join(folder, name), JSON.stringify(content));
  return join(folder, name);
}

function run(...args: string[]): Promise<Ran> {
  return runCochair(neo4j.settings, ...args);
}

function report({ output, said }: Ran): object {
  const [first] = JSON.parse(output === '' ? `[${JSON.stringify(said)}]` : output) as object[];
  return first ?? {};
}

async function countRecords(): Promise<unknown> {
  const [row] = await neo4j.database.read('MATCH (n:Node) WHERE NOT n:Dataset RETURN count(n) AS count', {});
  return row?.count;
}
