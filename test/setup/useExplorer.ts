import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { findChrome } from './findChrome.js';
import { readTestSettings } from './readTestSettings.js';
import { type Program, startProgram } from './startProgram.js';

interface Explorer {
  /** Where the server is. */
  readonly origin: () => string;
  /** A page of its own in a browser of its own, Vietnamese and wide unless told otherwise; `at` another server. */
  readonly open: (path: string, options?: BrowserContextOptions & { readonly at?: string }) => Promise<Page>;
  /** What no page may do: ask another host, fail to load, or break a policy. */
  readonly complaints: string[];
}

/** The built server, on the test graph unless told otherwise, and a real browser, for a suite. */
export function useExplorer(readSettings: () => Record<string, string> = readTestSettings): Explorer {
  const complaints: string[] = [];
  let program: Program | undefined;
  let browser: Browser | undefined;
  let origin = '';

  beforeAll(async () => {
    const executablePath = findChrome();
    if (executablePath === null) throw new Error('The explorer is tested in Chrome or Chromium: install one.');
    program = startProgram({ PORT: '0', ...readSettings() });
    const [, api = ''] = await program.saying(/API +(http:\S+)/);
    origin = new URL(api).origin;
    const args = ['--no-sandbox', '--disable-gpu', '--disable-background-networking'];
    browser = await chromium.launch({ executablePath, args });
  });
  afterAll(async () => {
    await browser?.close();
    program?.process.kill('SIGTERM');
    await program?.ended;
  });

  const open: Explorer['open'] = async (path, { at = origin, ...options } = {}) => {
    if (!browser) throw new Error('The browser is not open yet.');
    const context = await browser.newContext({ locale: 'vi-VN', viewport: { width: 1280, height: 900 }, ...options });
    const page = await context.newPage();
    page.on('request', (request) => {
      if (new URL(request.url()).origin !== at) complaints.push(`asks ${request.url()}`);
    });
    page.on('console', (message) => {
      // A page waits and asks again where the database is slow to begin with, as on a machine that is busy with tests.
      if (message.type() === 'error' && !message.text().includes('status of 503'))
        complaints.push(`${message.text()} (${message.location().url})`);
    });
    page.on('pageerror', (error) => complaints.push(String(error)));
    await page.goto(at + path);
    await page.waitForSelector('h1');
    return page;
  };
  return { origin: () => origin, open, complaints };
}
