import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, request, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import express from 'express';
import { serveExplorer } from '../../src/server/serveExplorer.js';

let folder: string;
let server: Server;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'explorer-'));
  await mkdir(join(folder, 'assets'));
  await writeFile(join(folder, 'index.html'), '<title>Cochair</title>');
  await writeFile(join(folder, 'assets', 'index-1a2b3c.js'), 'export {};');
  await writeFile(join(folder, 'assets', 'index-1a2b3c.js.br'), 'packed');
  const app = express();
  const { views, unknown } = serveExplorer(folder);
  app.use(views, unknown);
  app.use((_request, response) => void response.status(404).json({}));
  server = createServer(app);
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
});
afterAll(async () => {
  await new Promise((closed) => server.close(closed));
  await rm(folder, { recursive: true });
});

function get(path: string): Promise<Response> {
  const { port } = server.address() as AddressInfo;
  return fetch(`http://127.0.0.1:${port}${path}`, { redirect: 'manual' });
}

it.each(['/', '/?q=hung', '/people/le-quoc-hung', '/sources/a.b~c', '/events/h%E1%BB%99i'])(
  '%s is the page',
  async (path) => {
    const response = await get(path);
    expect(response.status).toBe(200);
    expect(await response.text()).toContain('Cochair');
    expect(response.headers.get('cache-control')).toBe('no-cache');
  },
);

it.each(['/people', '/nothing', '/people/a/b', '/explorer/assets/other.js', '/explorer/index.html'])(
  '%s is nothing',
  async (path) => {
    expect((await get(path)).status).toBe(404);
  },
);

it('keeps to its own host, without any inline script or style', async () => {
  const policy = (await get('/')).headers.get('content-security-policy') ?? '';
  expect(policy).toContain("default-src 'none'; script-src 'self';");
  expect(policy).not.toMatch(/unsafe|https?:|\*|data:/);
});

it('lets browsers keep its files for good', async () => {
  const { headers } = await get('/explorer/assets/index-1a2b3c.js');
  expect(headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
});

it('is the page, too, where a browser finds none; a program gets the next answer', async () => {
  const { port } = server.address() as AddressInfo;
  const ask = (accept: string): Promise<Response> => fetch(`http://127.0.0.1:${port}/nowhere`, { headers: { accept } });
  const page = await ask('text/html,application/xhtml+xml,*/*;q=0.8');
  expect(page.status).toBe(404);
  expect(await page.text()).toContain('Cochair');
  expect(await (await ask('application/json')).json()).toEqual({});
  expect(await (await ask('*/*')).json()).toEqual({});
});

it('sends what the build has packed to those who take it', async () => {
  const { port } = server.address() as AddressInfo;
  // What fetch would unpack, node:http leaves as it is.
  const packed = await new Promise<IncomingMessage>((resolve, reject) => {
    const headers = { 'accept-encoding': 'gzip, br' };
    request({ port, path: '/explorer/assets/index-1a2b3c.js', headers }, resolve).on('error', reject).end();
  });
  expect(packed.headers['content-encoding']).toBe('br');
  expect(packed.headers['content-security-policy']).toContain("script-src 'self'");
  packed.resume();
});
