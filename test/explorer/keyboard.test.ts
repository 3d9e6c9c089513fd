import type { Locator, Page } from 'playwright-core';
import { useExplorer } from '../setup/useExplorer.js';

/** Everything without a mouse: each thing is reached by the tab key, is seen to be reached, and does what it should. */
const explorer = useExplorer();

/** More stops than any page has. */
const MOST_STOPS = 250;

afterEach(() => {
  expect(explorer.complaints.splice(0)).toEqual([]);
});

it('skips to the content, searches from anywhere, follows a link and comes back', async () => {
  const page = await explorer.open('/');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  expect(await page.evaluate('document.activeElement.id')).toBe('content');
  await page.keyboard.press('/');
  await page.keyboard.type('ngo duy hieu');
  await page.getByRole('option', { name: 'Ngọ Duy Hiểu' }).waitFor();
  await page.keyboard.press('Escape');
  await page.keyboard.press('Enter');
  await page.waitForURL(/q=ngo/);
  await reach(page, page.locator('.facts').getByRole('link', { name: 'Ngọ Duy Hiểu' }));
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { level: 1, name: 'Ngọ Duy Hiểu' }).waitFor();
});

it('narrows a search', async () => {
  const page = await explorer.open('/?q=nguyen');
  await reach(page, page.getByRole('button', { name: 'Người', exact: true }));
  await page.keyboard.press('Space');
  await page.waitForURL(/kind=PERSON/);
  await reach(page, page.locator('.narrow summary'));
  await page.keyboard.press('Enter');
  await reach(page, page.getByRole('combobox', { name: 'Vai trò' }));
  for (const role of ['ORGANIZER', 'CHAIR', 'CO_CHAIR']) {
    await page.keyboard.press('ArrowDown');
    await page.waitForURL(new RegExp(`role=${role}$`));
  }
  await page.getByText('1 kết quả').waitFor();
  await choose(page, 'Tổ chức liên quan', 'tong lien doan', 'Tổng Liên đoàn Lao động Việt Nam');
  await page.waitForURL(/organization=tong-lien-doan-lao-dong-viet-nam/);
  await page.getByRole('button', { name: 'Bỏ Tổng Liên đoàn Lao động Việt Nam' }).waitFor();
  await page.getByText('1 kết quả').waitFor();
});

it('opens a proof, and how to cite it', async () => {
  const page = await explorer.open('/events/hoi-nghi-bieu-duong-2023-12-22');
  await reach(page, page.getByRole('button', { name: /trích dẫn cho: Ngọ Duy Hiểu$/ }));
  await page.keyboard.press('Enter');
  await page.locator('.citation-list blockquote').waitFor();
  await reach(page, page.getByRole('button', { name: 'Trích dẫn nguồn này' }));
  await page.keyboard.press('Enter');
  await page.getByText('BibTeX').waitFor();
});

it('filters, sorts and scrolls who attended what', async () => {
  const page = await explorer.open('/attendance');
  await reach(page, page.getByRole('columnheader', { name: 'Vai trò' }).getByRole('button'));
  await page.keyboard.press('Enter');
  await page.waitForURL(/sort=role/);
  await reach(page, page.locator('.attendance-lines'), 'Shift+Tab');
  await page.keyboard.press('End');
  const count = await page.getByRole('table').getAttribute('aria-rowcount');
  await page.locator(`.attendance-lines [aria-rowindex="${String(count)}"]`).waitFor();
});

it('compares, finds a path, grows a network', async () => {
  const page = await explorer.open('/compare?id=le-quoc-hung');
  await choose(page, 'Thêm người hoặc tổ chức', 'nguyen dinh khang', 'Nguyễn Đình Khang');
  await page.waitForURL(/id=nguyen-dinh-khang/);
  await page.getByRole('table').waitFor();

  await page.goto(`${explorer.origin()}/path?from=do-thi-lan`);
  await choose(page, 'Đến', 'bo cong an', 'Bộ Công an');
  await page.locator('.path-chain').first().waitFor();

  await page.goto(`${explorer.origin()}/network?of=le-quoc-hung`);
  await reach(page, page.getByRole('button', { name: /^Mở rộng: Hội nghị/ }));
  await page.keyboard.press('Enter');
  await page.waitForURL(/of=le-quoc-hung&of=hoi-nghi/);
  await reach(page, page.getByRole('button', { name: 'SVG' }));
});

async function choose(page: Page, label: string, text: string, name: string): Promise<void> {
  await reach(page, page.getByRole('combobox', { name: label }));
  await page.keyboard.type(text);
  await page.getByRole('option', { name }).first().waitFor();
  const chosen = page.getByRole('option', { name, selected: true });
  for (let step = 0; step < 20 && (await chosen.count()) === 0; step += 1) await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
}

/** By the tab key alone; wherever the focus stops on the way, it can be seen. */
async function reach(page: Page, target: Locator, key = 'Tab'): Promise<void> {
  await target.waitFor();
  for (let stop = 0; stop < MOST_STOPS; stop += 1) {
    await page.keyboard.press(key);
    const unseen = await page.evaluate<string | null>(`(() => {
      const at = document.activeElement;
      if (!at || at === document.body) return null;
      const { outlineStyle, outlineWidth } = getComputedStyle(at);
      return outlineStyle === 'none' || outlineWidth === '0px' ? at.outerHTML.slice(0, 200) : null;
    })()`);
    expect(unseen).toBeNull();
    if ((await target.and(page.locator(':focus')).count()) > 0) return;
  }
  throw new Error(`${String(target)} is not reached by ${key}.`);
}
