import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { ApiError } from '../../client/ApiError.js';
import { ask } from '../../client/ask.js';
import { TypedDocumentString } from '../../client/generated/documents.js';
import { tellAttendance } from '../../client/tellAttendance.js';
import { readTestSettings } from '../setup/readTestSettings.js';
import { type Program, startProgram } from '../setup/startProgram.js';

/** The client that the README shows, against the server. */
const EVENT = 'hoi-nghi-bieu-duong-2023-12-22';

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

it('tells who was there, over all pages, the first time and again', async () => {
  const lines = await tellAttendance(url, EVENT);
  expect(lines).toHaveLength(22);
  expect(new Set(lines).size).toBe(22);
  expect(lines).toContain(
    'CO_CHAIR Lê Quốc Hùng, Trung tướng, Ủy viên Trung ương Đảng, Thứ trưởng Bộ Công an: ' +
      '“Trung tướng Lê Quốc Hùng, Ủy viên Trung ương Đảng, Thứ trưởng Bộ Công an” “đồng chủ trì Hội nghị”',
  );
  expect(lines.at(-1)).toMatch(/^ATTENDEE /);
  // By then the server knows the question by its hash.
  expect(await tellAttendance(url, EVENT)).toEqual(lines);
});

it('has nothing to tell of an event that is not there', async () => {
  expect(await tellAttendance(url, 'no-such-event')).toEqual([]);
});

it('tells by its code what the API refuses', async () => {
  const document = new TypedDocumentString<unknown, { first: number }>(
    'query ($first: Int!) { people(first: $first) { totalCount } }',
  );
  await expect(ask(url, document, { first: 1000 })).rejects.toMatchObject({
    name: 'ApiError',
    code: 'PAGE_SIZE_LIMIT',
    message: expect.stringContaining('100') as string,
  });
  await expect(ask(url, new TypedDocumentString('{ nobody }'), {})).rejects.toBeInstanceOf(ApiError);
});

it.each([
  ['DATABASE_UNAVAILABLE', 'Cochair is not there at the moment. Try again in a little while.'],
  ['STARTING', 'Cochair is not there at the moment. Try again in a little while.'],
  ['QUERY_TIMEOUT', 'That took too long.'],
])('tells people what %s means', async (code, line) => {
  const refusing = createServer((_request, response) => {
    response.writeHead(503).end(JSON.stringify({ errors: [{ message: 'Not now.', extensions: { code } }] }));
  });
  await new Promise<void>((resolve) => refusing.listen(0, '127.0.0.1', resolve));
  const { port } = refusing.address() as AddressInfo;
  expect(await tellAttendance(`http://127.0.0.1:${port}/graphql`, EVENT)).toEqual([line]);
  await new Promise((closed) => refusing.close(closed));
});
