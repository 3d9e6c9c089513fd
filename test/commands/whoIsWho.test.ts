import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { applySchema } from '../../src/database/applySchema.js';
import { model } from '../setup/askGraph.js';
import { dumpGraph } from '../setup/dumpGraph.js';
import { type Ran, runCochair } from '../setup/runCochair.js';
import { useScratchNeo4j } from '../setup/useScratchNeo4j.js';

const neo4j = useScratchNeo4j();
let folder = '';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'cochair-files-'));
  await applySchema(neo4j.database, model);
});
afterAll(() => rm(folder, { recursive: true }));
beforeEach(() => neo4j.database.run('MATCH (n) DETACH DELETE n', {}));

const ONE = {
  persons: [
    {
      id: 'an',
      name: 'Nguyễn Văn An',
      birth_date: '1954-10-01',
      identifiers: [{ scheme: 'wikidata', identifier: 'Q1' }],
    },
    { id: 'duc', name: 'Trịnh Hoài Đức', birth_date: '1960-02-03' },
  ],
  organizations: [{ id: 'legislature', name: 'Quốc hội' }],
  memberships: [{ person_id: 'duc', organization_id: 'legislature', role: 'member' }],
};
const TWO = {
  persons: [
    { id: 'an2', name: 'Nguyen Van An', identifiers: [{ scheme: 'wikidata', identifier: 'Q1' }] },
    { id: 'duc2', name: 'Trinh Hoai Duc', birth_date: '1960' },
  ],
};

describe('who is who, on the command line', () => {
  it('joins by identifier, lists what may be one, merges, and undoes it', async () => {
    await run('import', await write('one.json', ONE));
    const joined = await run('import', await write('two.json', TWO));
    expect(joined.code).toBe(0);
    expect(joined.said).toContain('joined two.an2 with one.an: wikidata Q1');
    const again = JSON.parse((await run('import', join(folder, 'two.json'), '--json')).output) as object[];
    expect(again).toMatchObject([{ joins: { joined: [] } }]);

    const listed = await run('duplicates', '--kind', 'Person', '--json');
    expect(listed.code).toBe(0);
    expect(JSON.parse(listed.output)).toMatchObject([
      {
        kind: 'Person',
        one: { id: 'one.duc', name: 'Trịnh Hoài Đức', datasets: ['one'] },
        other: { id: 'two.duc2', name: 'Trinh Hoai Duc', datasets: ['two'] },
        reasons: expect.arrayContaining([expect.stringContaining('dates agree: 1960-02-03, 1960')]) as unknown,
      },
    ]);
    expect((await run('duplicates', '--kind', 'Person')).output).toContain('two.duc2  Trinh Hoai Duc  (two)');

    const before = await dumpGraph(neo4j.database);
    const merged = await run('merge', 'one.duc', 'two.duc2', '--because', 'the same page of the assembly', '--json');
    expect(merged.code).toBe(0);
    expect(JSON.parse(merged.output)).toMatchObject({
      kind: 'Person',
      stays: { id: 'one.duc' },
      merged: { id: 'two.duc2' },
      changed: true,
      warnings: [],
    });
    expect(JSON.parse((await run('duplicates', '--kind', 'Person', '--json')).output)).toEqual([]);
    expect((await run('merge', 'one.duc', 'two.duc2', '--because', 'x')).said).toContain(
      'They are one already: one.duc',
    );

    expect((await run('unmerge', 'two.duc2')).code).toBe(0);
    expect(await dumpGraph(neo4j.database)).toEqual(before);
  }, 240_000);

  it('lists no more what a person told apart, until it is withdrawn', async () => {
    await run('import', await write('one.json', ONE), await write('two.json', TWO));
    const list = async (): Promise<object[]> =>
      JSON.parse((await run('duplicates', '--kind', 'Person', '--json')).output) as object[];
    expect(await list()).toHaveLength(1);
    expect((await run('distinct', 'two.duc2', 'one.duc', '--because', 'two villages')).code).toBe(0);
    expect(await list()).toEqual([]);
    const refused = await run('merge', 'one.duc', 'two.duc2', '--because', 'x');
    expect(refused.code).toBe(2);
    expect(refused.said).toContain(
      '“two villages” To take that back first: cochair distinct one.duc two.duc2 --withdraw',
    );
    expect((await run('distinct', 'one.duc', 'two.duc2', '--withdraw')).code).toBe(0);
    expect(await list()).toHaveLength(1);
  }, 240_000);

  it.each([
    [
      'an id that there is not',
      ['merge', 'one.an', 'one.duk', '--because', 'x'],
      'There is no entity "one.duk". Did you mean "one.duc"?',
    ],
    [
      'two kinds',
      ['merge', 'one.an', 'one.legislature', '--because', 'x'],
      'the first is a Person, the second an Organization',
    ],
    ['no reason', ['merge', 'one.an', 'one.duc'], "required option '--because <text>' not specified"],
    ['an empty reason', ['merge', 'one.an', 'one.duc', '--because', ' '], 'Say how you know'],
    ['what was never merged', ['unmerge', 'one.an'], 'was never merged into anything'],
    [
      'nothing to be withdrawn',
      ['distinct', 'one.an', 'one.duc', '--withdraw'],
      'Nobody said that "one.an" and "one.duc"',
    ],
    ['a kind that there is not', ['duplicates', '--kind', 'Persn'], 'There is no kind "Persn". Did you mean "Person"?'],
    ['a score that is none', ['duplicates', '--min', '70'], 'A score is a number from 0 to 1'],
  ])(
    'says what is wrong with %s',
    async (_, args, message) => {
      await run('import', await write('one.json', ONE));
      const before = await dumpGraph(neo4j.database);
      const { code, said } = await run(...args);
      expect(said).toContain(message);
      expect(code).toBe(2);
      expect(await dumpGraph(neo4j.database)).toEqual(before);
    },
    120_000,
  );
});

async function write(name: string, content: object): Promise<string> {
  await writeFile(join(folder, name), JSON.stringify(content));
  return join(folder, name);
}

function run(...args: string[]): Promise<Ran> {
  return runCochair(neo4j.settings, ...args);
}
