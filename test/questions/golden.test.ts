import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { gatherStatement } from '../../src/questions/run/gatherStatement.js';
import { askGraph } from '../setup/askGraph.js';

/**
 * One question a case: `x.graphql`, the `x.cypher` that it compiles to, the `x.json` that it answers. To take a change
 * over after reading it: GOLDEN=write npm test -- golden
 */
const folder = new URL('../golden/', import.meta.url);
const cases = readdirSync(folder)
  .filter((file) => file.endsWith('.graphql'))
  .map((file) => file.replace('.graphql', ''));

const { ask, prepare, database } = askGraph();

describe.each(cases)('%s', (name) => {
  const query = read(`${name}.graphql`);

  it('compiles to its statement', () => {
    const text = `${prepare(query).compiled.statement ?? ''}\n`;
    expect(text).toBe(expected(`${name}.cypher`, text));
  });

  it('answers as it should', async () => {
    const answer = await ask(query);
    expect(answer.errors).toBeUndefined();
    const text = `${JSON.stringify(answer.data, null, 2)}\n`;
    expect(text).toBe(expected(`${name}.json`, text));
  });

  it('answers the same for each of several requests that go together', async () => {
    const { compiled, parameters } = prepare(query);
    if (compiled.statement === null) return;
    const [alone] = await database.read(compiled.statement, parameters);
    const asked = [0, 1].map((index) => ({ ...parameters, index }));
    const rows = await database.read(gatherStatement(compiled), { ...parameters, asked });
    expect(rows).toEqual([0, 1].map((index) => ({ ...alone, index })));
  });

  it('is planned by the server without a warning', async () => {
    const { compiled, parameters } = prepare(query);
    expect(await database.explain(compiled.statement ?? 'RETURN 1', parameters)).toEqual([]);
  });
});

function read(file: string): string {
  return readFileSync(new URL(file, folder), 'utf8');
}

function expected(file: string, actual: string): string {
  const url = new URL(file, folder);
  if (process.env.GOLDEN === 'write') writeFileSync(url, actual);
  return existsSync(url) ? read(file) : `There is no ${file} yet.`;
}
