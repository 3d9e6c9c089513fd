import { serverAudits } from 'graphql-http';
import { type Program, startProgram } from '../setup/startProgram.js';
import { readTestSettings } from '../setup/readTestSettings.js';

/** GraphQL over HTTP as its working group audits it. What Apollo does otherwise, and why it stays so: */
const OTHERWISE = new Map([
  ['5A70', 'a plain GET could be another site’s form or image: CSRF prevention wants a header that those can’t send'],
  ['D6D5', 'the same'],
  ['6A70', 'the same'],
  ['572B', 'Apollo answers 400 where a document can’t be parsed, whatever the client accepts'],
  ['FDE2', 'the same where it isn’t valid'],
  ['7B9B', 'the same where variables don’t fit'],
]);

let program: Program;
let url = '';

beforeAll(async () => {
  program = startProgram(readTestSettings());
  [, url = ''] = await program.saying(/API +(http:\S+)/);
});

afterAll(async () => {
  program.process.kill('SIGINT');
  await program.ended;
});

it.each(serverAudits({ url: () => url }).map((audit) => [audit.id, audit.name, audit] as const))(
  '%s %s',
  async (id, _name, audit) => {
    const { status } = await audit.fn();
    expect(OTHERWISE.has(id) ? 'ok' : status).toBe('ok');
    // An exception that is none any more has to go.
    if (OTHERWISE.has(id)) expect(status).not.toBe('ok');
  },
);
