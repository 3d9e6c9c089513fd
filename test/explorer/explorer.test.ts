import { readFile } from 'node:fs/promises';
import axe from 'axe-core';
import type { Page } from 'playwright-core';
import { readTestSettings } from '../setup/readTestSettings.js';
import { startProgram } from '../setup/startProgram.js';
import { useExplorer } from '../setup/useExplorer.js';

/** The web application as people use it: in a browser, against the built server and a real graph. */
const explorer = useExplorer();

const PERSON = '/people/le-quoc-hung';
const EVENT = '/events/hoi-nghi-bieu-duong-2023-12-22';
const PAGES = [
  '/',
  '/?q=nguyen',
  PERSON,
  EVENT,
  '/organizations/bo-cong-an',
  '/sources/bocongan-2023-12-22',
  '/people/khong-co',
  '/posts/thu-truong-bo-cong-an',
  '/groups/145-dien-hinh-tien-tien',
  '/awards/bang-khen-cua-bo-cong-an',
  '/programmes/phong-trao-toan-dan-bao-ve-an-ninh-to-quoc',
  '/?q=nguyen&role=CO_CHAIR&from=2023&organization=bo-cong-an',
  '/compare?id=le-quoc-hung&id=nguyen-dinh-khang',
  '/attendance',
  '/attendance?group=organization',
  '/timeline/le-quoc-hung',
  '/network?of=le-quoc-hung',
  '/path?from=le-quoc-hung&to=nguyen-dinh-khang',
];

afterEach(() => {
  expect(explorer.complaints.splice(0)).toEqual([]);
});

it('opens the question behind a view in the playground', async () => {
  const page = await explorer.open(PERSON);
  const href = await page.getByRole('link', { name: 'Mở câu hỏi này trong GraphQL' }).getAttribute('href');
  const link = new URL(href ?? '', explorer.origin());
  const asked = await fetch(`${explorer.origin()}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({
      query: link.searchParams.get('query'),
      variables: JSON.parse(link.searchParams.get('variables') ?? '') as unknown,
    }),
  });
  expect(await asked.json()).toMatchObject({ data: { person: { name: 'Lê Quốc Hùng' } } });
});

it('gives the question behind a view as curl and as TypeScript', async () => {
  const page = await explorer.open('/attendance?role=CO_CHAIR');
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.getByRole('button', { name: 'Chép: TypeScript' }).click();
  await page.getByText('Đã chép').waitFor();
  expect(await page.evaluate('navigator.clipboard.readText()')).toMatch(/^const query = [\s\S]*participations\(/);
  await page.getByRole('button', { name: 'Chép: curl' }).click();
  await page.waitForTimeout(100);
  const command = await page.evaluate<string>('navigator.clipboard.readText()');
  const [, address = '', body = ''] =
    /^curl '(\S+)' -H 'content-type: application\/json' -d '(.*)'$/s.exec(command) ?? [];
  const headers = { 'content-type': 'application/json' };
  const answer = await fetch(address, { method: 'POST', headers, body: body.replaceAll("'\\''", "'") });
  expect(await answer.json()).toMatchObject({ data: { participations: { totalCount: 2 } } });
});

it.each([
  ['/path?from=khong-co&to=le-quoc-hung', 'Đường nối giữa hai bên'],
  ['/compare?id=khong-co&id=le-quoc-hung', 'So sánh'],
  ['/network?of=khong-co', 'Mạng lưới'],
])('%s says which id nothing has', async (path, title) => {
  const page = await explorer.open(path);
  await page.getByRole('heading', { level: 1, name: title }).waitFor();
  await page.getByText('Không có gì mang mã “khong-co”').waitFor();
});

it('says of an id that has a page of another kind which that is', async () => {
  const page = await explorer.open('/people/bo-cong-an');
  await page.getByText('Mã này là của một trang khác (Tổ chức)').waitFor();
  await page.getByRole('link', { name: 'Bộ Công an', exact: true }).click();
  await page.getByRole('heading', { level: 1, name: 'Bộ Công an' }).waitFor();
});

it.each([
  ['/attendance?from=abc', 'Viết ngày như 22/12/2023'],
  ['/path?from=le-quoc-hung&to=le-quoc-hung', 'Hai đầu là một'],
  ['/compare?id=a&id=b&id=c&id=d&id=e&id=f&id=g', 'không xét: f, g.'],
])('%s says what is wrong with the address', async (path, said) => {
  const page = await explorer.open(path);
  await page.getByText(said).waitFor();
});

it('lists the sources of a page', async () => {
  const page = await explorer.open(PERSON);
  const sources = page.locator('section', { has: page.getByRole('heading', { name: /^Nguồn của trang này/ }) });
  await sources.locator('li').first().waitFor();
  expect(await sources.innerText()).toMatch(/Cổng Thông tin điện tử Bộ Công an[\s\S]*\d điều/);
});

it('puts guests under the bodies that they came for, or whose titles they had that day', async () => {
  const page = await explorer.open(EVENT);
  const guests = page.locator('section.guests');
  await guests.first().waitFor();
  const said = await guests.allInnerTexts();
  expect(said).toContainEqual(
    expect.stringMatching(/^Hội Người cao tuổi Việt Nam \(theo chức danh hôm đó\)[\s\S]*Nguyễn Thanh Bình/),
  );
});

it('shows all who were at an event in a table, by organization, and leaves that again', async () => {
  const page = await explorer.open(EVENT);
  await page.getByRole('link', { name: 'Xem tất cả thành bảng' }).click();
  await page.waitForURL(/event=hoi-nghi-bieu-duong-2023-12-22&group=organization/);
  await page.locator('.attendance-group').first().waitFor();
  await page.getByRole('button', { name: /^Bỏ Hội nghị/ }).click();
  await page.waitForURL(/attendance\?group=organization$/);
});

it('puts the proof of everything on paper, and nothing to press', async () => {
  const page = await explorer.open(PERSON);
  await page.emulateMedia({ media: 'print' });
  await page.locator('.citation-list').nth(3).waitFor();
  expect(await page.locator('blockquote').first().isVisible()).toBe(true);
  expect(await page.locator('button:visible').count()).toBe(0);
  await page.goto(`${explorer.origin()}/network?of=le-quoc-hung`);
  await page.locator('.network-list > li').first().waitFor();
  expect(await page.locator('button:visible, input:visible, select:visible').count()).toBe(0);
});

it('draws a network that was expanded as it was before, once it is opened again', async () => {
  const page = await explorer.open('/network?of=le-quoc-hung');
  const nodes = page.locator('.network-list > li');
  await nodes.first().waitFor();
  const before = await nodes.count();
  await page.getByRole('button', { name: /^Mở rộng: Hội nghị/ }).click();
  await nodes.nth(before).waitFor();
  const grown = await saveFile(page, 'SVG');
  // Each tie is an edge of its own in GEXF, where two are joined by several.
  const said = await page.getByRole('status').getByText('mối nối').innerText();
  const edges = (await saveFile(page, 'GEXF')).match(/<edge /g) ?? [];
  expect(said).toContain(`, ${edges.length} mối nối`);
  await page.reload();
  await page.locator('.network-drawing canvas').first().waitFor();
  expect(await saveFile(page, 'SVG')).toBe(grown);
});

async function saveFile(page: Page, name: 'SVG' | 'GEXF'): Promise<string> {
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name, exact: true }).click(),
  ]);
  return readFile(await file.path(), 'utf8');
}

it('keeps the place on the page and the focus while a view is changed', async () => {
  const page = await explorer.open('/network?of=le-quoc-hung');
  const expand = page.getByRole('button', { name: /^Mở rộng: Hội nghị/ });
  await expand.focus();
  const before = await page.evaluate<number>('scrollY');
  expect(before).toBeGreaterThan(0);
  await page.keyboard.press('Enter');
  const collapse = page.getByRole('button', { name: /^Thu gọn: Hội nghị/ });
  await collapse.waitFor();
  await page.waitForLoadState('networkidle');
  expect(await page.evaluate<number>('scrollY')).toBe(before);
  expect(await collapse.and(page.locator(':focus')).count()).toBe(1);
});

it('asks one question for a view, and the next one when somebody points at its link', async () => {
  const page = await explorer.open('/');
  const asked: string[] = [];
  page.on('request', (request) => {
    if (request.url().includes('/graphql')) asked.push(request.url());
  });
  await page.getByRole('link', { name: /^Hội nghị biểu dương/ }).hover();
  await page.waitForResponse(
    async (response) => response.url().includes('/graphql') && (await response.text()).includes('"event"'),
  );
  const before = asked.length;
  await page.getByRole('link', { name: /^Hội nghị biểu dương/ }).click();
  await page.getByRole('heading', { level: 2, name: /Chủ trì/ }).waitFor();
  expect(before).toBe(1);
  expect(asked.length).toBe(before);
});

it('speaks English too, and remembers it', async () => {
  const page = await explorer.open(PERSON);
  await page.getByRole('button', { name: 'English' }).click();
  await page.getByRole('heading', { name: /^Events attended/ }).waitFor();
  expect(await page.locator('html').getAttribute('lang')).toBe('en');
  await page.reload();
  await page.getByText('22 December 2023').first().waitFor();
});

it('waits for a server that is away, says so, and goes on by itself', async () => {
  const before = startProgram(readTestSettings());
  const [, api = ''] = await before.saying(/API +(http:\S+)/);
  const { origin, port } = new URL(api);
  const page = await explorer.open('/', { at: origin });
  before.process.kill('SIGKILL');
  await before.ended;
  await page.getByRole('link', { name: /^Hội nghị biểu dương/ }).click();
  await page.getByRole('status').getByText('Trang sẽ tự thử lại').waitFor();
  // That it asks in vain is what the browser complains of.
  expect(explorer.complaints.splice(0).every((one) => one.includes('net::ERR_'))).toBe(true);
  const after = startProgram({ ...readTestSettings(), PORT: port });
  await after.saying(/API +http/);
  await page.getByRole('heading', { level: 2, name: /^Chủ trì/ }).waitFor();
  after.process.kill('SIGTERM');
  await after.ended;
  explorer.complaints.splice(0);
});

it('is interactive within 250 kB of script as it comes over the wire, the drawing of networks left out', async () => {
  const page = await explorer.open('/');
  const scripts = await page.evaluate<{ name: string; encodedBodySize: number; decodedBodySize: number }[]>(
    `performance.getEntriesByType('resource').filter(({ name }) => name.endsWith('.js')).map((one) => one.toJSON())`,
  );
  expect(scripts.length).toBeGreaterThan(0);
  expect(scripts.reduce((sum, { encodedBodySize }) => sum + encodedBodySize, 0)).toBeLessThan(250_000);
  // Packed at all.
  for (const { encodedBodySize, decodedBodySize } of scripts) expect(encodedBodySize).toBeLessThan(decodedBodySize / 2);
});

it('says that nothing has an id, or is at an address', async () => {
  const page = await explorer.open('/people/khong-co');
  expect(await page.locator('main').innerText()).toContain('Không có gì mang mã “khong-co”');
  const nowhere = await fetch(`${explorer.origin()}/nowhere`, { headers: { accept: 'text/html' } });
  expect(nowhere.status).toBe(404);
  // What can't be read as a path leads nowhere, too.
  for (const path of ['/events/%', '/people/%E0%A4%A']) {
    const broken = await fetch(`${explorer.origin()}${path}`, { headers: { accept: 'text/html' } });
    expect(broken.status).toBe(404);
    expect(await broken.text()).toContain('id="explorer"');
    expect((await fetch(`${explorer.origin()}${path}`, { headers: { accept: 'application/json' } })).status).toBe(404);
  }
  expect(await nowhere.text()).toContain('id="explorer"');
  const found = await explorer.open('/');
  await found.evaluate(`history.pushState(null, '', '/nowhere'); dispatchEvent(new PopStateEvent('popstate'))`);
  await found.getByRole('heading', { level: 1, name: 'Không có trang này' }).waitFor();
});

it.each(PAGES)(
  '%s has nothing serious against it by axe-core, light and dark, wide and on a phone, and fits a narrow one',
  async (path) => {
    const page = await explorer.open(path);
    // What can be opened counts too.
    for (const button of (await page.locator('.proof').all()).slice(0, 1)) await button.click();
    const looks = [
      { colorScheme: 'light', width: 1280 },
      { colorScheme: 'dark', width: 1280 },
      { colorScheme: 'dark', width: 390 },
    ] as const;
    for (const { colorScheme, width } of looks) {
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize({ width, height: 844 });
      // By the debugger, which the page's policy doesn't bind.
      const found = await page.evaluate<{ impact: string; id: string; nodes: { html: string }[] }[]>(
        `${axe.source};axe.run({ runOnly: ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'] }).then(({ violations }) => violations)`,
      );
      const serious = found.filter(({ impact }) => impact === 'serious' || impact === 'critical');
      expect(serious.map(({ id, nodes }) => [colorScheme, width, id, nodes.map(({ html }) => html)])).toEqual([]);
    }
    await page.setViewportSize({ width: 320, height: 740 });
    expect(await page.evaluate('document.documentElement.scrollWidth - window.innerWidth')).toBeLessThanOrEqual(0);
  },
);
