import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { readSeed } from '../src/facts/readSeed.js';
import { updateGraph } from '../src/operation/updateGraph.js';
import { ARGUMENT_LIMITS } from '../src/questions/limit/ARGUMENT_LIMITS.js';
import { LIMITS, MOST_TOKENS } from '../src/questions/limit/Limits.js';
import { askDatabase } from './setup/askDatabase.js';
import { model } from './setup/askGraph.js';
import { useScratchNeo4j } from './setup/useScratchNeo4j.js';

/**
 * What the README says that a question answers is what it answers whoever has started Cochair: on the whole seed. It has
 * every example of the playground, and the client as it is.
 * GOLDEN=write npm test -- documents takes the present answers over.
 */
const own = useScratchNeo4j();
const PROJECT = new URL('../', import.meta.url);

beforeAll(async () => {
  const seed = await readSeed(model, fileURLToPath(new URL('seed', PROJECT)), null);
  await updateGraph(own.database, model, seed);
}, 300_000);

it('README.md shows the client as it is', () => {
  const text = readFileSync(new URL('README.md', PROJECT), 'utf8');
  const updated = text.replaceAll(/(?<=<!-- file: (\S+) -->\n\n```ts\n)[\s\S]*?(?=```\n)/g, (_shown, path: string) =>
    readFileSync(new URL(path, PROJECT), 'utf8'),
  );
  if (process.env.GOLDEN === 'write') writeFileSync(new URL('README.md', PROJECT), updated);
  else expect(text).toBe(updated);
  expect(updated.match(/<!-- file: /g)).toHaveLength(2);
});

it('README.md tells real answers', async () => {
  const file = new URL('../README.md', import.meta.url);
  const text = readFileSync(file, 'utf8');
  const [before = '', , after = ''] = text.split(/(?<=<!-- examples:.*-->\n)([\s\S]*)(?=<!-- \/examples -->)/);
  const updated = (await answerBlocks(before)) + (await describeExamples()) + after;
  if (process.env.GOLDEN === 'write') writeFileSync(file, updated);
  else expect(text).toBe(updated);
  expect(updated.match(/```json\n\{/g)).toHaveLength(6 + 9);
});

it('README.md tells the limits that hold', () => {
  const text = readFileSync(new URL('README.md', PROJECT), 'utf8');
  const told = Array.from(text.matchAll(/^\| `(\w+)_LIMIT` +\| +([\d,]+) \|/gm), ([, , most = '']) =>
    Number(most.replaceAll(',', '')),
  );
  const held: number[] = Object.values({ ...LIMITS, ...ARGUMENT_LIMITS, tokens: MOST_TOKENS });
  expect(told.sort()).toEqual(held.sort());
});

it.each(listDocuments())('the links in %s lead somewhere', (document) => {
  const text = readFileSync(new URL(document, PROJECT), 'utf8').replaceAll(/```[\s\S]*?```/g, '');
  const targets = Array.from(text.matchAll(/\]\(([^)\s#]+)(?:#[^)]*)?\)/g), ([, target = '']) => target);
  const dead = targets.filter(
    (target) => !/^https?:/.test(target) && !existsSync(new URL(target, new URL(document, PROJECT))),
  );
  expect(dead).toEqual([]);
});

function listDocuments(): string[] {
  const decisions = readdirSync(new URL('docs/decisions/', PROJECT)).map((name) => `docs/decisions/${name}`);
  return ['README.md', 'ARCHITECTURE.md', 'seed/README.md', ...decisions].filter((name) => name.endsWith('.md'));
}

async function describeExamples(): Promise<string> {
  const folder = new URL('../playground/examples/', import.meta.url);
  const sections: string[] = [];
  for (const name of readdirSync(folder).sort()) {
    sections.push(await describeExample(name, readFileSync(new URL(name, folder), 'utf8')));
  }
  return `\n${sections.join('\n')}\n`;
}

async function describeExample(name: string, query: string): Promise<string> {
  const title = /^# (.*)$/m.exec(query)?.[1] ?? name;
  return `<details><summary>${title}</summary>\n\n\`\`\`graphql\n${query.trim()}\n\`\`\`\n\n\`\`\`json\n${await answer(query)}\n\`\`\`\n\n</details>\n`;
}

/** Each JSON block that follows a GraphQL block, replaced by that question's answer. */
async function answerBlocks(text: string): Promise<string> {
  const parts = text.split(/(```graphql\n[\s\S]*?```\n\n```json\n[\s\S]*?```)/);
  let answered = '';
  for (const [index, part] of parts.entries()) {
    const query = index % 2 === 1 ? /```graphql\n([\s\S]*?)```/.exec(part)?.[1] : undefined;
    answered +=
      query === undefined ? part : `\`\`\`graphql\n${query}\`\`\`\n\n\`\`\`json\n${await answer(query)}\n\`\`\``;
  }
  return answered;
}

async function answer(query: string): Promise<string> {
  const { data, errors } = await askDatabase(model, own.database).ask(query);
  expect(errors).toBeUndefined();
  return JSON.stringify(data, null, 2);
}
