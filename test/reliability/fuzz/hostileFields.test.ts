import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { applySchema } from '../../../src/database/applySchema.js';
import { EXPORT_FORMATS } from '../../../src/facts/write/EXPORT_FORMATS.js';
import { model } from '../../setup/askGraph.js';
import { exportText } from '../../setup/exportText.js';
import { ODD_GRAPH } from '../../setup/ODD_GRAPH.js';
import { runCochair } from '../../setup/runCochair.js';
import { useScratchNeo4j } from '../../setup/useScratchNeo4j.js';
import { FULL } from '../FULL.js';
import { writeFigures } from '../writeFigures.js';
import { PAYLOADS } from './PAYLOADS.js';

const neo4j = useScratchNeo4j();
let folder = '';
let refused = 0;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'cochair-hostile-'));
  await applySchema(neo4j.database, model);
});
afterAll(async () => {
  await rm(folder, { recursive: true, force: true });
  await writeFigures('fuzz', 'Hostile texts in files', [
    `${TEXTS.length} texts in each of ${[...listTexts(ODD_GRAPH)].length} fields: ${refused} records refused with a reason, the others stored as they say`,
  ]);
});
beforeEach(() => neo4j.database.run('MATCH (n) DETACH DELETE n', {}));

/** What a record is known by, and what refers to one: another text there is another graph. */
const REFERENCES =
  /(?:^|_)id$|^(?:id|parent|event|participant|on_behalf_of|organizations|citations|programmes|part_of|award|conferrer|presenter|recipients|source)$/;

type Path = readonly (string | number)[];

/** Where a document has a text that is more than a reference. */
function* listTexts(value: unknown, path: Path = []): Generator<Path> {
  if (typeof value === 'string') yield path;
  else if (Array.isArray(value)) for (const [index, one] of value.entries()) yield* listTexts(one, [...path, index]);
  else if (typeof value === 'object' && value !== null) {
    for (const [key, one] of Object.entries(value)) if (!REFERENCES.test(key)) yield* listTexts(one, [...path, key]);
  }
}

function replace(value: unknown, [head, ...rest]: Path, text: string): unknown {
  if (head === undefined) return text;
  const copy: Record<string | number, unknown> = Array.isArray(value)
    ? (value.slice() as unknown as Record<number, unknown>)
    : { ...(value as Record<string, unknown>) };
  copy[head] = replace(copy[head], rest, text);
  return copy;
}

interface Imported {
  readonly refused: number;
  readonly problems: readonly { readonly what: string; readonly remedy: string }[];
}

/** What is said to somebody's terminal has no commands for it, and no stack of ours. */
const UNSAYABLE = /\u001b\]0;owned|\n\s+at |node_modules|Neo4jError/;

const TEXTS = Object.entries(PAYLOADS);
/** In the full form each text is once in every field; in the short one they are dealt out among the fields. */
const DEALS: readonly [string, (field: number) => string][] = FULL
  ? TEXTS.map(([name, text]) => [name, () => text])
  : [0, 7, 14].map((from) => [
      `all of them, from the ${from + 1}th on`,
      (field) => TEXTS[(field + from) % TEXTS.length]?.[1] ?? '',
    ]);

it.each(DEALS)(
  'in every field of a file, %s: stored as text, or refused with a reason',
  async (_name, deal) => {
    let document: unknown = ODD_GRAPH;
    const given = new Set<string>();
    for (const [field, path] of [...listTexts(ODD_GRAPH)].entries()) {
      document = replace(document, path, deal(field));
      given.add(deal(field).normalize('NFC').trim());
    }
    const file = join(folder, 'hostile.json');
    await writeFile(file, JSON.stringify(document));
    const { code, output, said } = await runCochair(neo4j.settings, 'import', file, '--dataset', 'hostile', '--json');
    expect([0, 2, 3]).toContain(code);
    expect(said).not.toMatch(UNSAYABLE);
    const [report] = (output === '' ? [] : JSON.parse(output)) as Imported[];
    refused += report?.refused ?? 0;
    if (code === 3) expect(report?.problems.every(({ what, remedy }) => what !== '' && remedy !== '')).toBe(true);
    // Nothing is stored but what the file says, in NFC.
    const rows = await neo4j.database.read('MATCH (n:Name) RETURN DISTINCT n.value AS value', {});
    expect(rows.map(({ value }) => value).filter((value) => !given.has(String(value).trim()))).toEqual([]);
    for (const format of EXPORT_FORMATS) {
      const exported = await exportText(neo4j, format.key);
      if (format.key === 'popolo' || format.key === 'jsonld') JSON.parse(exported);
      if (format.key !== 'csv') continue;
      // No spreadsheet takes a cell for a formula.
      const table: string[][] = parse(exported);
      const cells = table.flat();
      expect(cells.filter((cell) => /^[=+\-@\t\r]/.test(cell))).toEqual([]);
    }
  },
  240_000,
);

const write = async (document: object): Promise<string> => {
  const file = join(folder, 'document.json');
  await writeFile(file, JSON.stringify(document));
  return file;
};

it('as an id is taken, or refused with a reason', async () => {
  for (const [name, text] of TEXTS) {
    const records = { persons: [{ name: 'A', cochair: { id: text, citations: ['c'] } }] };
    const proof = { citations: [{ id: 'c', source: 's', quote: 'x' }], sources: [{ id: 's', title: 'S' }] };
    const file = await write({ ...records, ...proof });
    const { code, said } = await runCochair(neo4j.settings, 'import', file, '--dataset', 'ids');
    expect({ name, taken: [0, 2, 3].includes(code ?? -1) }).toEqual({ name, taken: true });
    expect(said).not.toMatch(UNSAYABLE);
  }
}, 240_000);

it('may be as long as an index holds, in any script, and no longer', async () => {
  const scripts = ['a', 'ẫ', '漢', '😀'];
  const named = (letters: number, id: number): object => ({
    persons: scripts.map((letter, at) => ({
      name: letter.repeat(letters / letter.length),
      cochair: { id: `${at}${'x'.repeat(id - 1)}`, citations: ['c'] },
    })),
    citations: [{ id: 'c', source: 's', quote: 'x' }],
    sources: [{ id: 's', title: 'S' }],
  });
  const import_ = async (document: object): Promise<number | null> =>
    (await runCochair(neo4j.settings, 'import', await write(document), '--dataset', 'lengths')).code;
  expect(await import_(named(1_000, 300))).toBe(0);
  const [row] = await neo4j.database.read(
    'MATCH (n:Person) RETURN count(n) AS people, min(size(n.name)) AS letters',
    {},
  );
  expect(row).toMatchObject({ people: scripts.length });
  for (const [letters, id] of [
    [1_002, 300],
    [1_000, 301],
  ] as const) {
    await neo4j.database.run('MATCH (n) DETACH DELETE n', {});
    await import_(named(letters, id));
    expect(await neo4j.database.read('MATCH (n:Person) RETURN n', {})).toEqual([]);
  }
}, 120_000);

it('in the title of a dataset, the name of a file or a reason is text, too', async () => {
  await write({
    persons: [
      { id: 'a', name: 'A' },
      { id: 'b', name: 'B' },
    ],
  });
  for (const [, text] of FULL ? TEXTS : TEXTS.filter((_, at) => at % 5 === 3)) {
    // No system takes these as an argument.
    if (text.length > 10_000 || text.includes('\u0000') || text !== Buffer.from(text).toString()) continue;
    const file = join(folder, 'document.json');
    const imported = await runCochair(neo4j.settings, 'import', file, '--dataset', 'told', `--title=${text}`);
    const listed = await runCochair(neo4j.settings, 'datasets', '--json');
    expect((JSON.parse(listed.output) as { title: string }[]).map(({ title }) => title)).toEqual([text]);
    const merged = await runCochair(neo4j.settings, 'merge', 'told.a', 'told.b', `--because=${text}`);
    const missing = await runCochair(neo4j.settings, 'import', join(folder, 'none', text));
    expect([imported.code, missing.code]).toEqual([0, 2]);
    expect(merged.said + imported.said + missing.said + listed.said).not.toMatch(UNSAYABLE);
    await runCochair(neo4j.settings, 'unmerge', 'told.b', '--because=again');
  }
}, 240_000);
