import { createHash } from 'node:crypto';
import { readFile, readdir } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { Statement } from '../Statement.js';

export type TextFinder = (source: Statement) => string | null;

/**
 * The texts that the operator supplied, found by a source's id (`<id>.txt`) or else by the SHA-256 that its file gives.
 * Without a folder no text is ever found. Throws where the folder can't be read.
 */
export async function readTexts(folder: string | null): Promise<TextFinder> {
  const byName = new Map<string, string>();
  const byHash = new Map<string, string>();
  const names = folder === null ? [] : (await readdir(folder)).filter((name) => name.endsWith('.txt'));
  for (const name of names) {
    const text = await readFile(join(folder ?? '', name), 'utf8');
    byName.set(basename(name, '.txt'), text);
    byHash.set(createHash('sha256').update(text, 'utf8').digest('hex'), text);
  }
  return ({ id, properties }) => byName.get(id) ?? byHash.get(String(properties.sha256)) ?? null;
}
