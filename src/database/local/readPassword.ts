import { readFile } from 'node:fs/promises';
import type { Home } from './homeOf.js';

export async function readPassword(home: Home): Promise<string | undefined> {
  const kept = await readFile(home.passwordFile, 'utf8').catch(() => '');
  return kept.trim() || undefined;
}
