import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import express from 'express';
import { servePlayground } from '../../src/server/servePlayground.js';

const browser = 'text/html,application/xhtml+xml,application/xml;q=0.9,image/avif,image/webp,*/*;q=0.8';

let folder: string;
let server: Server;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'playground-'));
  await mkdir(join(folder, 'assets'));
  await writeFile(join(folder, 'index.html'), '<title>Cochair</title>');
  await writeFile(join(folder, 'assets', 'index-1a2b3c.js'), 'export {};');

  const app = express();
  app.use(servePlayground(folder));
  app.use('/graphql', (_request, response) => void response.json({ data: null }));
  server = createServer(app);
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
});

afterEach(async () => {
  await new Promise((closed) => server.close(closed));
  await rm(folder, { recursive: true });
});

function request(path: string, init?: RequestInit): Promise<Response> {
  const { port } = server.address() as AddressInfo;
  return fetch(`http://127.0.0.1:${port}${path}`, { redirect: 'manual', ...init });
}

function get(path: string, accept: string): Promise<Response> {
  return request(path, { headers: { accept } });
}

describe('GET /graphql', () => {
  test.each([
    ['a browser', '/graphql', browser],
    ['a browser that opens a shared query', '/graphql?query=%7B__typename%7D', browser],
    ['whoever takes html only', '/graphql', 'text/html'],
    ['whoever likes html better', '/graphql', 'application/json;q=0.5, text/html'],
  ])('is the page for %s', async (_who, path, accept) => {
    const response = await get(path, accept);
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toMatch('text/html');
    expect(await response.text()).toMatch('Cochair');
  });

  test.each([
    ['curl', '*/*'],
    ['a GraphQL client', 'application/graphql-response+json, application/json;q=0.9'],
    ['GraphiQL', 'application/json, multipart/mixed'],
    ['whoever likes json better', 'text/html;q=0.5, application/json'],
    ['whoever takes neither, so that the API refuses it', 'image/png'],
  ])('is the API for %s', async (_who, accept) => {
    const response = await get('/graphql?query=%7B__typename%7D', accept);
    expect(await response.json()).toEqual({ data: null });
  });

  test('tells caches that it depends on Accept, whatever the answer', async () => {
    expect((await get('/graphql', browser)).headers.get('vary')).toMatch('Accept');
    expect((await get('/graphql', '*/*')).headers.get('vary')).toMatch('Accept');
  });

  test('is asked for again each time, and sent only when it changed', async () => {
    const { headers } = await get('/graphql', browser);
    expect(headers.get('cache-control')).toBe('no-cache');
    const again = await request('/graphql', {
      // Without a cache-control of ours, fetch would add `no-cache`, which forbids the 304.
      headers: { accept: browser, 'cache-control': 'max-age=0', 'if-none-match': headers.get('etag') ?? '' },
    });
    expect(again.status).toBe(304);
  });

  test('keeps the page to its own host, without inline or evaluated scripts', async () => {
    const { headers } = await get('/graphql', browser);
    const policy = headers.get('content-security-policy') ?? '';
    expect(policy).toMatch("default-src 'none'; script-src 'self';");
    expect(policy).not.toMatch(/https?:|\*|unsafe-eval/);
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('referrer-policy')).toBe('no-referrer');
  });

  test('says what to do where the page is not built', async () => {
    await rm(join(folder, 'index.html'));
    const response = await get('/graphql', browser);
    expect(response.status).toBe(503);
    expect(response.headers.get('content-type')).toMatch('text/plain');
    expect(await response.text()).toMatch('npm run build');
    expect(await (await get('/graphql', '*/*')).json()).toEqual({ data: null });
  });
});

test('POST /graphql is the API, for browsers too', async () => {
  const response = await request('/graphql', { method: 'POST', headers: { accept: browser } });
  expect(await response.json()).toEqual({ data: null });
});

describe('assets', () => {
  test('are kept for good, their names being those of their content', async () => {
    const { status, headers } = await get('/playground/assets/index-1a2b3c.js', '*/*');
    expect(status).toBe(200);
    expect(headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
    expect(headers.get('content-type')).toMatch('text/javascript');
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('content-security-policy')).toMatch("connect-src 'self'");
  });

  test.each(['/playground/assets/index-000000.js', '/playground/assets/', '/playground/assets/..%2findex.html'])(
    '%s is not there, and its absence is not kept',
    async (path) => {
      const { status, headers } = await get(path, '*/*');
      expect(status).toBe(404);
      expect(headers.get('cache-control')).toBeNull();
    },
  );
});
