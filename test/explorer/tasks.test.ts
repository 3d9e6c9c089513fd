import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { english } from '../../web/src/language/english.js';
import { vietnamese } from '../../web/src/language/vietnamese.js';
import { useExplorer } from '../setup/useExplorer.js';

/** What people come for, as they do it: in both languages, on a wide screen and on a phone. */
const explorer = useExplorer();

const PERSON = '/people/le-quoc-hung';
const EVENT = '/events/hoi-nghi-bieu-duong-2023-12-22';

afterEach(() => {
  expect(explorer.complaints.splice(0)).toEqual([]);
});

describe.each([
  { name: 'Vietnamese, wide', locale: 'vi-VN', words: vietnamese, viewport: { width: 1280, height: 900 } },
  { name: 'English, on a phone', locale: 'en-GB', words: english, viewport: { width: 390, height: 844 } },
])('$name', ({ locale, words, viewport }) => {
  const day = locale === 'vi-VN' ? '22/12/2023' : '22 December 2023';
  const open = (path: string): Promise<Page> => explorer.open(path, { locale, viewport });

  it('finds by what one types, without diacritics', async () => {
    const page = await open('/');
    await page.getByRole('combobox', { name: words.search }).fill('le quoc');
    await page.getByRole('option', { name: 'Lê Quốc Hùng' }).click();
    await page.getByRole('heading', { level: 1, name: 'Lê Quốc Hùng' }).waitFor();
    expect(new URL(page.url()).pathname).toBe(PERSON);
    expect(await page.title()).toBe('Lê Quốc Hùng – Cochair');
  });

  it('says how each result was found, and narrows to a kind; the address says the same', async () => {
    const page = await open('/?q=nguyen%20dinh%20khang');
    const first = page.locator('.facts > li').first();
    expect(await first.innerText()).toMatch(new RegExp(`Nguyễn Đình Khang[\\s\\S]*${words.match.FOLDED}`));
    await page.getByRole('button', { name: words.kinds.Organization }).click();
    await page.waitForURL(/kind=ORGANIZATION/);
    await page.reload();
    const pressed = page.getByRole('button', { name: words.kinds.Organization });
    expect(await pressed.getAttribute('aria-pressed')).toBe('true');
  });

  it('narrows what is found by role, time and organization', async () => {
    const page = await open('/?q=nguyen');
    const count = page.locator('h1 small');
    const before = await count.innerText();
    await page.getByText(words.narrow).click();
    await page.getByRole('combobox', { name: words.role }).selectOption('CO_CHAIR');
    await page.getByText(words.results(1)).waitFor();
    expect(await page.locator('.facts > li').innerText()).toContain('Nguyễn Đình Khang');
    const until = page.getByRole('textbox', { name: words.filterTo });
    await until.pressSequentially('2022');
    await page.getByText(words.nothingNarrowed).waitFor();
    await until.fill('');
    await page.getByRole('combobox', { name: words.role }).selectOption('');
    await page.getByText(before).waitFor();
    await page.getByRole('combobox', { name: words.anyOrganization }).fill('tong lien doan');
    await page.getByRole('option', { name: 'Tổng Liên đoàn Lao động Việt Nam' }).first().click();
    await page.waitForURL(/organization=tong-lien-doan-lao-dong-viet-nam/);
    await page.getByRole('link', { name: 'Nguyễn Đình Khang' }).waitFor();
    await page.reload();
    await page.getByRole('button', { name: words.leaveOut('Tổng Liên đoàn Lao động Việt Nam') }).click();
    await page.getByText(before).waitFor();
  });

  it('shows a person with posts, every event with role and title of that day, and whom they met', async () => {
    const page = await open(PERSON);
    const posts = await section(page, words.postsAndMemberships);
    expect(posts).toMatch(new RegExp(`Thứ trưởng · Bộ Công an\\s+${words.currentOn(day)}`));
    const events = await section(page, words.events);
    expect(events).toMatch(new RegExp(`${day}[\\s\\S]*${words.roles.CO_CHAIR}[\\s\\S]*Thứ trưởng Bộ Công an`));
    expect(events).toContain(`${words.onBehalfOf} Đảng ủy Công an Trung ương, Bộ Công an`);
    expect(await section(page, words.metMost)).toContain('Nguyễn Đình Khang');
  });

  it('shows an organization with its people, and those who spoke for it', async () => {
    const page = await open('/organizations/bo-cong-an');
    expect(await section(page, words.people)).toMatch(/Lê Quốc Hùng/);
    expect(await section(page, words.eventsHere)).toContain(words.roles.ORGANIZER);
    expect(await section(page, words.represented)).toMatch(/Lê Quốc Hùng/);
    expect(await section(page, words.organizationsMet)).toContain('Tổng Liên đoàn Lao động Việt Nam');
  });

  it('shows an event with its head table, guests, unnamed groups and awards', async () => {
    const page = await open(EVENT);
    expect(await section(page, words.organizers)).toMatch(/Bộ Công an[\s\S]*Tổng Liên đoàn Lao động Việt Nam/);
    expect(await section(page, words.headTable)).toMatch(new RegExp(`${words.roles.CO_CHAIR}\\s+Lê Quốc Hùng`));
    expect(await section(page, words.guests)).toContain('Phạm Tất Thắng');
    expect(await section(page, words.groups)).toMatch(new RegExp(`145 điển hình[\\s\\S]*145 ${words.persons}`));
    const given = new RegExp(`Bằng khen của Bộ Công an[\\s\\S]*59 ${words.collectives}\\s+86 ${words.individuals}`);
    expect(await section(page, words.awards)).toMatch(given);
  });

  it('opens, in place, where each fact is said, and how to cite it', async () => {
    const page = await open(EVENT);
    const proof = page.getByRole('button', { name: words.showProof('Ngọ Duy Hiểu', 1) });
    await proof.click();
    expect(await proof.getAttribute('aria-expanded')).toBe('true');
    const citations = page.locator('.citation-list');
    expect(await citations.locator('blockquote').innerText()).toContain('Ngọ Duy Hiểu');
    expect(await citations.innerText()).toContain('Vinh danh các công nhân');
    await citations.getByRole('button', { name: words.cite }).click();
    await citations.getByText('BibTeX').waitFor();
    expect(await citations.innerText()).toMatch(/@\w+\{/);
    await citations.getByRole('link', { name: /Vinh danh/ }).click();
    await page.getByRole('heading', { level: 1, name: /Vinh danh/ }).waitFor();
  });

  it('shows what a source says in the order of its text', async () => {
    const page = await open('/sources/bocongan-2023-12-22');
    const quotes = await page.locator('.source-facts blockquote').allInnerTexts();
    expect(quotes.length).toBeGreaterThan(20);
    const chaired = quotes.findIndex((quote) => quote.startsWith('Trung tướng Lê Quốc Hùng'));
    const moderated = quotes.findIndex((quote) => quote.includes('Ngọ Duy Hiểu'));
    expect(chaired).toBeGreaterThanOrEqual(0);
    expect(moderated).toBeGreaterThan(chaired);
  });

  it('compares people and bodies: the events in common, and in what roles', async () => {
    const page = await open('/compare?id=le-quoc-hung');
    await page.getByRole('combobox', { name: words.addToCompare }).fill('nguyen dinh khang');
    await page.getByRole('option', { name: 'Nguyễn Đình Khang' }).click();
    await page.waitForURL(/id=le-quoc-hung&id=nguyen-dinh-khang/);
    const row = await page.locator('tbody').getByRole('row').first().innerText();
    const said = [day, 'Hội nghị biểu dương', words.roles.CO_CHAIR, words.roles.OPENING_SPEAKER];
    expect(row).toMatch(new RegExp(said.join('[\\s\\S]*')));
    await page.getByRole('button', { name: words.leaveOut('Lê Quốc Hùng') }).click();
    await page.waitForURL(/compare\?id=nguyen-dinh-khang$/);
  });

  it('shows the chains between two, each hop with its proof', async () => {
    const page = await open('/path?from=do-thi-lan&to=bo-cong-an');
    const chain = page.locator('.path-chain').first();
    expect(await chain.innerText()).toMatch(/^Đỗ Thị Lan[\s\S]*Hội nghị biểu dương[\s\S]*Bộ Công an$/);
    await chain.locator('button.proof').first().click();
    expect(await chain.locator('blockquote').first().innerText()).not.toBe('');
    await page.getByRole('combobox', { name: words.pathTo }).fill('ngo duy');
    await page.getByRole('option', { name: 'Ngọ Duy Hiểu' }).click();
    await page.waitForURL(/to=ngo-duy-hieu/);
    await page.locator('.path-chain').getByRole('link', { name: 'Ngọ Duy Hiểu' }).first().waitFor();
  });

  it('lists who attended what: filtered, sorted, grouped, in chosen columns, as the address says, and to take away', async () => {
    const page = await open('/attendance');
    await page
      .getByRole('status')
      .getByText(/^\d\d /)
      .waitFor();
    await page.getByRole('combobox', { name: words.role }).selectOption('CO_CHAIR');
    await page.getByText(words.results(2)).waitFor();
    const text = page.getByRole('searchbox', { name: words.filterText });
    // As fast as a machine types: no letter is lost.
    await text.pressSequentially('dinh khang');
    await page.getByText(words.results(1)).waitFor();
    await text.fill('');
    await page.getByText(words.results(2)).waitFor();
    await page.getByRole('button', { name: new RegExp(`^${words.showProofOf('Lê Quốc Hùng')}`) }).click();
    const proof = page.getByRole('dialog');
    expect(await proof.locator('blockquote').first().innerText()).toContain('Trung tướng Lê Quốc Hùng');
    await page.keyboard.press('Escape');
    await proof.waitFor({ state: 'hidden' });
    await page.getByRole('columnheader', { name: words.participant }).getByRole('button').click();
    await page.getByRole('checkbox', { name: words.kinds.Source }).uncheck();
    await page.getByRole('combobox', { name: words.groupBy }).selectOption('participant');
    const [header, ...lines] = (await download(page, 'CSV')).trim().split('\r\n');
    const columns = [words.date, words.kinds.Event, words.participant, words.role, words.titles, words.onBehalfOfWhom];
    expect(header).toBe(columns.map((column) => (column.includes(',') ? `"${column}"` : column)).join(','));
    expect(lines).toHaveLength(2);
    expect(lines[0]).toContain(`,Lê Quốc Hùng,${words.roles.CO_CHAIR},`);
    expect((await download(page, 'FollowTheMoney')).match(/"role":\["co-chair"\]/g)).toHaveLength(2);
    expect(await download(page, 'Popolo')).toContain('"participations"');
    expect((await download(page, 'GEXF')).match(/<edge [^>]*PARTICIPATED_IN/g)).toHaveLength(2);

    await page.emulateMedia({ media: 'print' });
    expect(await page.getByRole('row').count()).toBe(5);
    expect(await page.locator('.filters').isVisible()).toBe(false);

    const again = await open(page.url().slice(explorer.origin().length));
    await again.getByText(words.results(2)).waitFor();
    const rows = await again.getByRole('row').allInnerTexts();
    expect(rows.map((row) => row.split('\n')[0])).toEqual([
      words.date,
      'Lê Quốc Hùng 1',
      day,
      'Nguyễn Đình Khang 1',
      day,
    ]);
  });

  it('shows a timeline: each fact by the days that its dates can mean', async () => {
    const page = await open('/timeline/le-quoc-hung');
    const items = page.locator('.timeline > li');
    expect(await items.first().innerText()).toMatch(/\d/);
    const happened = items.filter({ hasText: words.roles.CO_CHAIR });
    expect(await happened.innerText()).toMatch(new RegExp(`${day}[\\s\\S]*Hội nghị biểu dương`));
    const attested = items.filter({ hasText: 'Thứ trưởng · Bộ Công an' });
    const said = new RegExp(`^${words.placements.ATTESTED}[\\s\\S]*${words.currentOn(day)}`);
    expect(await attested.innerText()).toMatch(said);
  });

  it('draws a network that grows and is filtered, says the same as a list, and is saved', async () => {
    const page = await open('/network?of=le-quoc-hung');
    await page.locator('.network-drawing canvas').first().waitFor();
    const list = page.locator('.network-list > li');
    await list.first().waitFor();
    const before = await list.count();
    expect(before).toBeGreaterThan(3);
    await page.getByRole('button', { name: new RegExp(`^${words.expand}: Hội nghị`) }).click();
    await page.waitForURL(/of=le-quoc-hung&of=hoi-nghi/);
    await page.getByRole('button', { name: new RegExp(`^${words.collapse}: Hội nghị`) }).waitFor();
    await list.nth(before).waitFor();
    await page.getByRole('combobox', { name: words.role }).selectOption(words.roles.CO_CHAIR);
    await page.waitForURL(/role=CO_CHAIR/);
    await page.getByRole('status').getByText(words.nodesAndTies(3, 2)).waitFor();
    expect(await download(page, 'SVG')).toMatch(/<svg [\s\S]*Lê Quốc Hùng/);
    expect(await download(page, 'GEXF')).toMatch(/<gexf [\s\S]*Lê Quốc Hùng/);
    expect(await download(page, 'PNG', 'latin1')).toMatch(/^.PNG/);
  });
});

async function section(page: Page, title: string): Promise<string> {
  return page
    .locator('section', { has: page.getByRole('heading', { level: 2, name: new RegExp(`^${title}`) }) })
    .innerText();
}

/** The file that a button or a link gives. */
async function download(page: Page, name: string, encoding: BufferEncoding = 'utf8'): Promise<string> {
  const offered = page.getByRole('button', { name, exact: true }).or(page.getByRole('link', { name, exact: true }));
  const [file] = await Promise.all([page.waitForEvent('download'), offered.click()]);
  return readFile(await file.path(), encoding);
}
