import { existsSync } from 'node:fs';
import { readFile, stat, writeFile } from 'node:fs/promises';
import { useExplorer } from '../setup/useExplorer.js';

/** The pictures in the README. Each view is opened; `TOUR=write npm test -- test/explorer/tour` takes them anew. */
const explorer = useExplorer();
const FOLDER = 'docs/tour';
/** Small enough for a repository. */
const MOST_BYTES = 200_000;

const VIEWS = [
  ['person', '/people/le-quoc-hung', '.presences .proof'],
  ['event', '/events/hoi-nghi-bieu-duong-2023-12-22', null],
  ['attendance', '/attendance', null],
  ['path', '/path?from=do-thi-lan&to=bo-cong-an', '.proof'],
  ['network', '/network?of=le-quoc-hung&of=nguyen-dinh-khang', null],
  ['comparison', '/compare?id=le-quoc-hung&id=nguyen-dinh-khang&id=bo-cong-an', null],
] as const;

it.each(VIEWS)('has a picture of %s', async (name, path, opened) => {
  const file = `${FOLDER}/${name}.png`;
  const page = await explorer.open(path, { viewport: { width: 1100, height: 700 } });
  await page.waitForLoadState('networkidle');
  if (opened !== null) await page.locator(opened).first().click();
  const picture = await page.screenshot();
  expect(explorer.complaints.splice(0)).toEqual([]);
  if (process.env.TOUR === 'write') await writeFile(file, picture);
  expect(existsSync(file)).toBe(true);
  expect((await stat(file)).size).toBeLessThan(MOST_BYTES);
  expect(await readFile('README.md', 'utf8')).toContain(`](${file})`);
});
