import { readFile, writeFile } from 'node:fs/promises';
import { cpus, totalmem } from 'node:os';
import { NEO4J_VERSION } from '../setup/testNeo4j.js';
import { FULL } from './FULL.js';

const FILE = new URL('../../docs/reliability.md', import.meta.url);

/** What a suite saw takes its place in docs/reliability.md, with what it was seen on; only of a full run. */
export async function writeFigures(run: 'fuzz', suite: string, lines: readonly string[]): Promise<void> {
  if (!FULL) return;
  const memory = Math.round(totalmem() / 2 ** 30);
  const machine = `Run on ${new Date().toISOString().slice(0, 10)}: Node ${process.versions.node}, Neo4j ${NEO4J_VERSION}, ${cpus().length} cores, ${memory} GiB; what asks, the server and
Neo4j on the same cores.`;
  const text = await readFile(FILE, 'utf8');
  const list = lines.map((line) => `- ${line}`).join('\n');
  await writeFile(FILE, replace(replace(text, `npm run ${run}`, machine), suite, list));
}

function replace(text: string, name: string, content: string): string {
  const [from, to] = [`<!-- ${name} -->`, `<!-- /${name} -->`];
  const [before, rest] = text.split(from);
  const after = rest?.split(to)[1];
  if (before === undefined || after === undefined) throw new Error(`docs/reliability.md has no place for ${name}.`);
  return `${before}${from}\n\n${content}\n\n${to}${after}`;
}
