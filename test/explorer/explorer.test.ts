import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
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
  '/compare?id=le-quoc-hung&id=nguyen-dinh-khang',
  '/attendance',
  '/timeline/le-quoc-hung',
  '/network?of=le-quoc-hung',
  '/path?from=le-quoc-hung&to=nguyen-dinh-khang',
];

afterEach(() => {
  expect(explorer.complaints.splice(0)).toEqual([]);
});

it('finds by what one types, without diacritics and by keyboard alone', async () => {
  const page = await explorer.open('/');
  await page.keyboard.press('/');
  await page.keyboard.type('le quoc');
  await page.getByRole('option', { name: 'Lê Quốc Hùng' }).waitFor();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { level: 1, name: 'Lê Quốc Hùng' }).waitFor();
  expect(new URL(page.url()).pathname).toBe(PERSON);
  expect(await page.title()).toBe('Lê Quốc Hùng – Cochair');
});

it('says how each result was found, and narrows to a kind; the address says the same', async () => {
  const page = await explorer.open('/?q=nguyen%20dinh%20khang');
  const first = page.locator('.facts > li').first();
  expect(await first.innerText()).toMatch(/Nguyễn Đình Khang[\s\S]*đúng khi bỏ dấu/);
  await page.getByRole('button', { name: 'Tổ chức' }).click();
  await page.waitForURL(/kind=ORGANIZATION/);
  await page.reload();
  expect(await page.getByRole('button', { name: 'Tổ chức' }).getAttribute('aria-pressed')).toBe('true');
});

it('shows a person with posts, every event with role and title of that day, and whom they met', async () => {
  const page = await explorer.open(PERSON);
  const posts = await section(page, 'Chức vụ và tư cách thành viên');
  expect(posts).toMatch(/Thứ trưởng · Bộ Công an\s+đương chức/);
  expect(posts).toContain('nguồn ghi nhận: 22/12/2023');
  const events = await section(page, 'Sự kiện đã tham dự');
  expect(events).toMatch(/22\/12\/2023[\s\S]*đồng chủ trì[\s\S]*Thứ trưởng Bộ Công an/);
  expect(events).toMatch(/thay mặt Đảng ủy Công an Trung ương, Bộ Công an/);
  expect(await section(page, 'Gặp nhiều nhất')).toContain('Nguyễn Đình Khang');
});

it('shows an event with its head table, guests, unnamed groups and awards', async () => {
  const page = await explorer.open(EVENT);
  expect(await section(page, 'Tổ chức bởi')).toMatch(/Bộ Công an[\s\S]*Tổng Liên đoàn Lao động Việt Nam/);
  expect(await section(page, 'Chủ trì và phát biểu')).toMatch(/đồng chủ trì\s+Lê Quốc Hùng/);
  expect(await section(page, 'Khách mời')).toContain('Phạm Tất Thắng');
  expect(await section(page, 'Nhóm không nêu tên')).toMatch(/145 điển hình[\s\S]*145 người/);
  expect(await section(page, 'Khen thưởng')).toMatch(/Bằng khen của Bộ Công an[\s\S]*59 tập thể\s+86 cá nhân/);
});

it('opens, in place, where each fact is said, and how to cite it', async () => {
  const page = await explorer.open(EVENT);
  const proof = page.getByRole('button', { name: /nguồn cho: Ngọ Duy Hiểu$/ });
  await proof.click();
  expect(await proof.getAttribute('aria-expanded')).toBe('true');
  const citations = page.locator('.citation-list');
  expect(await citations.locator('blockquote').innerText()).toContain('Ngọ Duy Hiểu');
  expect(await citations.innerText()).toContain('Vinh danh các công nhân');
  await citations.getByRole('button', { name: 'Trích dẫn nguồn này' }).click();
  await citations.getByText('BibTeX').waitFor();
  expect(await citations.innerText()).toMatch(/@\w+\{/);
  await citations.getByRole('link', { name: /Vinh danh/ }).click();
  await page.getByRole('heading', { level: 1, name: /Vinh danh/ }).waitFor();
});

it('shows what a source says in the order of its text', async () => {
  const page = await explorer.open('/sources/bocongan-2023-12-22');
  const quotes = await page.locator('.source-facts blockquote').allInnerTexts();
  expect(quotes.length).toBeGreaterThan(20);
  const chaired = quotes.findIndex((quote) => quote.startsWith('Trung tướng Lê Quốc Hùng'));
  const moderated = quotes.findIndex((quote) => quote.includes('Ngọ Duy Hiểu'));
  expect(chaired).toBeGreaterThanOrEqual(0);
  expect(moderated).toBeGreaterThan(chaired);
});

it('compares people and bodies: the events in common, and in what roles', async () => {
  const page = await explorer.open('/compare?id=le-quoc-hung');
  await page.getByRole('combobox', { name: 'Thêm người hoặc tổ chức' }).fill('nguyen dinh khang');
  await page.getByRole('option', { name: 'Nguyễn Đình Khang' }).click();
  await page.waitForURL(/id=le-quoc-hung&id=nguyen-dinh-khang/);
  const row = await page.getByRole('row').nth(1).innerText();
  expect(row).toMatch(/22\/12\/2023[\s\S]*Hội nghị biểu dương[\s\S]*đồng chủ trì[\s\S]*phát biểu khai mạc/);
  await page.getByRole('button', { name: 'Bỏ Lê Quốc Hùng' }).click();
  await page.waitForURL(/compare\?id=nguyen-dinh-khang$/);
});

it('shows the chains between two, each hop with its proof', async () => {
  const page = await explorer.open('/path?from=do-thi-lan&to=bo-cong-an');
  const chain = page.locator('.path-chain').first();
  expect(await chain.innerText()).toMatch(/^Đỗ Thị Lan[\s\S]*Hội nghị biểu dương[\s\S]*Bộ Công an$/);
  await chain
    .getByRole('button', { name: /nguồn cho/ })
    .first()
    .click();
  expect(await chain.locator('blockquote').first().innerText()).not.toBe('');
  await page.getByRole('combobox', { name: 'Đến' }).fill('ngo duy');
  await page.getByRole('option', { name: 'Ngọ Duy Hiểu' }).click();
  await page.waitForURL(/to=ngo-duy-hieu/);
  await page.locator('.path-chain').getByRole('link', { name: 'Ngọ Duy Hiểu' }).first().waitFor();
});

it('lists who attended what: filtered, sorted, grouped, in chosen columns, as the address says, and as CSV', async () => {
  const page = await explorer.open('/attendance');
  const count = page.getByRole('status').getByText(/kết quả/);
  expect(await count.innerText()).toMatch(/^\d\d kết quả/);
  await page.getByRole('combobox', { name: 'Vai trò' }).selectOption('CO_CHAIR');
  await page.getByText('2 kết quả').waitFor();
  await page.getByRole('searchbox', { name: 'Tên người, tổ chức, sự kiện' }).fill('dinh khang');
  await page.getByText('1 kết quả').waitFor();
  await page.getByRole('searchbox', { name: 'Tên người, tổ chức, sự kiện' }).fill('');
  await page.getByText('2 kết quả').waitFor();
  await page.getByRole('columnheader', { name: 'Người, tổ chức' }).getByRole('button').click();
  await page.getByRole('checkbox', { name: 'Nguồn' }).uncheck();
  await page.getByRole('combobox', { name: 'Nhóm theo' }).selectOption('participant');
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Lưu CSV' }).click(),
  ]);
  const [header, ...lines] = (await readFile(await download.path(), 'utf8')).trim().split('\r\n');
  expect(header).toBe('\uFEFFThời gian,Sự kiện,"Người, tổ chức",Vai trò,Chức danh hôm đó,Thay mặt'.trim());
  expect(lines).toHaveLength(2);
  expect(lines[0]).toContain(',Lê Quốc Hùng,đồng chủ trì,');

  const again = await explorer.open(page.url().slice(explorer.origin().length));
  await again.getByText('2 kết quả').waitFor();
  const rows = await again.getByRole('row').allInnerTexts();
  expect(rows.map((row) => row.split('\n')[0])).toEqual([
    'Thời gian',
    'Lê Quốc Hùng 1',
    '22/12/2023',
    'Nguyễn Đình Khang 1',
    '22/12/2023',
  ]);
});

it('shows a timeline: each fact by the days that its dates can mean', async () => {
  const page = await explorer.open('/timeline/le-quoc-hung');
  const items = page.locator('.timeline > li');
  expect(await items.first().innerText()).toMatch(/\d/);
  const happened = items.filter({ hasText: 'đồng chủ trì' });
  expect(await happened.innerText()).toMatch(/22\/12\/2023[\s\S]*Hội nghị biểu dương/);
  const attested = items.filter({ hasText: 'Thứ trưởng · Bộ Công an' });
  expect(await attested.innerText()).toMatch(/^ghi nhận[\s\S]*nguồn ghi nhận: 22\/12\/2023/);
});

it('draws a network that grows and is filtered, says the same as a list, and is saved', async () => {
  const page = await explorer.open('/network?of=le-quoc-hung');
  await page.locator('.network-drawing canvas').first().waitFor();
  const list = page.locator('.network-list > li');
  const before = await list.count();
  expect(before).toBeGreaterThan(3);
  await page.getByRole('button', { name: /^Mở rộng: Hội nghị/ }).click();
  await page.waitForURL(/of=le-quoc-hung&of=hoi-nghi/);
  await page.getByRole('button', { name: /^Thu gọn: Hội nghị/ }).waitFor();
  expect(await list.count()).toBeGreaterThan(before);
  await page.getByRole('combobox', { name: 'Vai trò' }).selectOption('đồng chủ trì');
  await page.getByRole('status').getByText('3 điểm, 2 mối nối').waitFor();
  for (const [name, content] of [
    ['SVG', /<svg [\s\S]*Lê Quốc Hùng/],
    ['GEXF', /<gexf [\s\S]*Lê Quốc Hùng/],
    ['PNG', /^.PNG/],
  ] as const) {
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name, exact: true }).click(),
    ]);
    expect(await readFile(await download.path(), name === 'PNG' ? 'latin1' : 'utf8')).toMatch(content);
  }
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

it('asks one question for a view, and the next one when somebody points at its link', async () => {
  const page = await explorer.open('/');
  const asked: string[] = [];
  page.on('request', (request) => {
    if (request.url().includes('/graphql')) asked.push(request.url());
  });
  await page.getByRole('link', { name: /^Hội nghị biểu dương/ }).hover();
  await page.waitForResponse((response) => response.url().includes('/graphql'));
  const before = asked.length;
  await page.getByRole('link', { name: /^Hội nghị biểu dương/ }).click();
  await page.getByRole('heading', { level: 2, name: /Chủ trì/ }).waitFor();
  // The first to ask a question sends its hash, then all of it.
  expect(before).toBeLessThanOrEqual(2);
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

it('is within 250 kB of compressed script', async () => {
  const folder = 'dist/web/assets';
  const scripts = (await readdir(folder)).filter((name) => name.endsWith('.js'));
  const sizes = await Promise.all(scripts.map(async (name) => gzipSync(await readFile(join(folder, name))).length));
  expect(scripts.length).toBeGreaterThan(0);
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(250_000);
});

it('says that nothing has an id, or is at an address', async () => {
  const page = await explorer.open('/people/khong-co');
  expect(await page.locator('main').innerText()).toContain('Không có gì mang mã “khong-co”');
});

it.each(PAGES)('%s has nothing serious against it by axe-core, light and dark, and fits a phone', async (path) => {
  const page = await explorer.open(path);
  // What can be opened counts too.
  for (const button of (await page.locator('.proof').all()).slice(0, 1)) await button.click();
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    // By the debugger, which the page's policy doesn't bind.
    const found = await page.evaluate<{ impact: string; id: string; nodes: { html: string }[] }[]>(
      `${axe.source};axe.run({ runOnly: ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'] }).then(({ violations }) => violations)`,
    );
    const serious = found.filter(({ impact }) => impact === 'serious' || impact === 'critical');
    expect(serious.map(({ id, nodes }) => [colorScheme, id, nodes.map(({ html }) => html)])).toEqual([]);
  }
  await page.setViewportSize({ width: 360, height: 740 });
  expect(await page.evaluate('document.documentElement.scrollWidth - window.innerWidth')).toBeLessThanOrEqual(0);
});

async function section(page: Page, title: string): Promise<string> {
  return page
    .locator('section', { has: page.getByRole('heading', { level: 2, name: new RegExp(`^${title}`) }) })
    .innerText();
}
