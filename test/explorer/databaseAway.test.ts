import { readTestSeed } from '../setup/readTestSeed.js';
import { startOwnNeo4j } from '../setup/startOwnNeo4j.js';
import { useExplorer } from '../setup/useExplorer.js';

const neo4j = startOwnNeo4j();
const explorer = useExplorer(() => ({ ...neo4j.settings, COCHAIR_SEED_DIR: readTestSeed() }));

it('says that the database is away, keeps what is shown, and goes on by itself', async () => {
  const page = await explorer.open('/');
  const event = page.getByRole('link', { name: /^Hội nghị biểu dương/ });
  await event.waitFor();
  process.kill(neo4j.pid, 'SIGKILL');
  await event.click();
  await page.getByRole('status').getByText('Trang sẽ tự thử lại').waitFor();
  await page.goBack();
  await event.waitFor();
  await page.goForward();
  await page.getByRole('status').getByText('Trang sẽ tự thử lại').waitFor();
  await neo4j.restart();
  await page.getByRole('heading', { level: 2, name: /^Chủ trì/ }).waitFor({ timeout: 60_000 });
  expect(explorer.complaints).toEqual([]);
}, 300_000);

it('says that it still waits while the database is frozen, and goes on by itself', async () => {
  const page = await explorer.open('/');
  const event = page.getByRole('link', { name: /^Hội nghị biểu dương/ });
  await event.waitFor();
  process.kill(neo4j.pid, 'SIGSTOP');
  try {
    await event.click();
    await page.getByRole('status').getByText('Vẫn đang chờ').waitFor();
  } finally {
    process.kill(neo4j.pid, 'SIGCONT');
  }
  await page.getByRole('heading', { level: 2, name: /^Chủ trì/ }).waitFor({ timeout: 90_000 });
}, 300_000);
