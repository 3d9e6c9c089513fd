import { startProgram } from '../setup/startProgram.js';
import { readTestSettings } from '../setup/readTestSettings.js';

it('keeps the schema to itself where it is told to, and answers all else', async () => {
  const program = startProgram({ ...readTestSettings(), INTROSPECTION: 'off' });
  const [, url = ''] = await program.saying(/API +(http:\S+)/);
  const ask = async (query: string): Promise<unknown> => {
    const headers = { 'content-type': 'application/json' };
    const response = await fetch(url, { method: 'POST', headers, body: JSON.stringify({ query }) });
    return { status: response.status, body: await response.json() };
  };
  try {
    expect(await ask('{ __schema { types { name } } }')).toMatchObject({
      status: 400,
      body: { errors: [{ extensions: { code: 'GRAPHQL_VALIDATION_FAILED' } }] },
    });
    const name = 'Lê Quốc Hùng';
    expect(await ask('{ person(id: "le-quoc-hung") { __typename name } }')).toMatchObject({
      status: 200,
      body: { data: { person: { __typename: 'Person', name } } },
    });
  } finally {
    program.process.kill('SIGINT');
    await program.ended;
  }
});
