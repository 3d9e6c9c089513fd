import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { applySchema } from '../../src/database/applySchema.js';
import { askDatabase } from '../setup/askDatabase.js';
import { model } from '../setup/askGraph.js';
import { dumpGraph } from '../setup/dumpGraph.js';
import { type Ran, runCochair } from '../setup/runCochair.js';
import { useScratchNeo4j } from '../setup/useScratchNeo4j.js';

const neo4j = useScratchNeo4j();
let folder = '';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'cochair-own-files-'));
  await applySchema(neo4j.database, model);
});
afterAll(() => rm(folder, { recursive: true }));
beforeEach(() => neo4j.database.run('MATCH (n) DETACH DELETE n', {}));

const REPORT = `
source: { id: bao-a-2024, title: Hội nghị A, publisher: Báo A, url: 'https://bao-a.example/1', language: vi }
quotes:
  chair: { words: 'Ông Nguyễn An chủ trì' }
  guest: { words: 'có bà Trần Bình' }
people:
  nguyen-an: { name: Nguyễn An, cite: chair }
  tran-binh: { name: Trần Bình, cite: guest }
events:
  hoi-nghi-a: { name: Hội nghị A, cite: chair }
participations:
  - { event: hoi-nghi-a, participant: nguyen-an, role: CHAIR, cite: chair }
  - { event: hoi-nghi-a, participant: tran-binh, role: ATTENDEE, cite: guest }
`;

describe('a file of our own', () => {
  it('is imported by its name, as YAML or as JSON, and cited by its words', async () => {
    const file = await write('any-name.txt', REPORT);
    const first = await run('import', file, '--json');
    expect(first.code).toBe(0);
    expect(JSON.parse(first.output)).toMatchObject([
      { dataset: 'bao-a-2024', format: 'Cochair YAML', refused: 0, counts: { added: 8, kinds: { Participation: 2 } } },
    ]);
    const whole = await dumpGraph(neo4j.database);
    const { data } = await askDatabase(model, neo4j.database).ask(
      `{ dataset(id: "dataset~bao-a-2024") { title publisher url counts { kind count } }
         event(id: "hoi-nghi-a") { participations { nodes { role citations { nodes { quote source { id } } } } } } }`,
    );
    expect(data).toMatchObject({
      dataset: { title: 'Hội nghị A', publisher: 'Báo A', url: 'https://bao-a.example/1' },
      event: {
        participations: {
          nodes: [
            { role: 'CHAIR', citations: { nodes: [{ quote: 'Ông Nguyễn An chủ trì', source: { id: 'bao-a-2024' } }] } },
            { role: 'ATTENDEE', citations: { nodes: [{ quote: 'có bà Trần Bình' }] } },
          ],
        },
      },
    });

    const json = JSON.stringify({
      source: {
        id: 'bao-a-2024',
        title: 'Hội nghị A',
        publisher: 'Báo A',
        url: 'https://bao-a.example/1',
        language: 'vi',
      },
      quotes: { chair: { words: 'Ông Nguyễn An chủ trì' }, guest: { words: 'có bà Trần Bình' } },
      people: { 'nguyen-an': { name: 'Nguyễn An', cite: 'chair' }, 'tran-binh': { name: 'Trần Bình', cite: 'guest' } },
      events: { 'hoi-nghi-a': { name: 'Hội nghị A', cite: 'chair' } },
      participations: [
        { event: 'hoi-nghi-a', participant: 'nguyen-an', role: 'CHAIR', cite: 'chair' },
        { event: 'hoi-nghi-a', participant: 'tran-binh', role: 'ATTENDEE', cite: 'guest' },
      ],
    });
    const again = JSON.parse((await run('import', await write('same.json', json), '--json')).output) as object[];
    expect(again).toMatchObject([{ counts: { added: 0, changed: 0, removed: 0, unchanged: 8 } }]);
    expect(withoutFile(await dumpGraph(neo4j.database))).toEqual(withoutFile(whole));
  }, 120_000);

  it('loses what is wrong in it, and what refers to that; mended, they come in', async () => {
    await run('import', await write('right.yaml', REPORT));
    const whole = await dumpGraph(neo4j.database);
    await neo4j.database.run('MATCH (n) DETACH DELETE n', {});

    const file = await write('wrong.yaml', REPORT.replace('tran-binh: { name:', 'tran-binh: { nam:'));
    const wrong = await run('import', file);
    expect(wrong.code).toBe(3);
    expect(wrong.said).toContain('wrong.yaml:8:16: people: there is no key "nam". Did you mean "name"?');
    expect(wrong.said).toContain('participations.participant: there is no "tran-binh"');
    expect(wrong.said).toContain("2 of 8 records didn't go in");
    const rejects = await readFile(`${file}.rejects`, 'utf8');
    expect(rejects).not.toContain('nguyen-an');
    await writeFile(`${file}.rejects`, rejects.replace('nam:', 'name:'));

    const mended = await run('import', `${file}.rejects`, '--add', '--json');
    expect(mended.code).toBe(0);
    expect(JSON.parse(mended.output)).toMatchObject([{ counts: { added: 3, removed: 0 } }]);
    // Where the two stood in their sections is lost, and nothing else.
    const plain = (lines: readonly string[]): string[] =>
      withoutFile(lines).map((line) => line.replaceAll(/position\W+\d+/g, 'position'));
    expect(plain(await dumpGraph(neo4j.database)).length).toBe(plain(whole).length);
  }, 120_000);

  it('is refused whole where it is no YAML, names no source, or --strict is given', async () => {
    const broken = await run('import', await write('broken.yaml', `${REPORT}  - { event: [`));
    expect(broken.code).toBe(3);
    expect(broken.said).toMatch(/broken\.yaml:\d+:\d+: /);
    const strict = await run('import', await write('strict.yaml', REPORT.replace('CHAIR', 'CHIAR')), '--strict');
    expect(strict.code).toBe(2);
    expect(strict.said).toContain('Did you mean "CHAIR"');
    expect(await neo4j.database.read('MATCH (n) RETURN count(n) AS count', {})).toEqual([{ count: 0 }]);
  }, 120_000);
});

describe('cochair check', () => {
  it('says of files what an import would, without a database', async () => {
    const right = await write('right.yaml', REPORT);
    const wrong = await write('wrong.json', {
      persons: [
        { id: 'an', name: 'An', birth_date: 'soon' },
        { id: 'b', name: 'B' },
      ],
    });
    const nowhere = { NEO4J_URI: 'bolt://127.0.0.1:9', NEO4J_USERNAME: 'neo4j', NEO4J_PASSWORD: 'none' };
    const { code, output, said } = await runCochair(nowhere, 'check', right, wrong, '--json');
    expect(code).toBe(3);
    expect(JSON.parse(output)).toMatchObject([
      { format: 'Cochair YAML', records: 8, refused: 0, kinds: { Person: 2, Participation: 2, Citation: 2 } },
      { format: 'Popolo', records: 2, refused: 1, kinds: { Person: 1 } },
    ]);
    expect(said).toContain('"soon"');
    expect((await runCochair(nowhere, 'check', right)).code).toBe(0);
  }, 60_000);
});

function withoutFile(lines: readonly string[]): string[] {
  return lines.map((line) => line.replaceAll(/(file|importedAt)\W+"[^"]*"/g, '$1'));
}

async function run(...args: string[]): Promise<Ran> {
  return runCochair(neo4j.settings, ...args);
}

async function write(name: string, content: string | object): Promise<string> {
  const file = join(folder, name);
  await writeFile(file, typeof content === 'string' ? content : JSON.stringify(content));
  return file;
}
