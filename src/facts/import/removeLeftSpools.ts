import { readdir, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Nothing is written to a spool for so long only where whoever had it was killed. */
const LEFT_MILLISECONDS = 24 * 3_600_000;

/** Removes the spools of imports that were killed: nobody else would. */
export async function removeLeftSpools(prefix: string, now = Date.now()): Promise<void> {
  // That an import begins matters more than that this succeeds: some may be another user's.
  for (const name of await readdir(tmpdir()).catch(() => [])) {
    if (!name.startsWith(prefix)) continue;
    const folder = join(tmpdir(), name);
    const age = now - ((await stat(folder).catch(() => null))?.mtimeMs ?? now);
    if (age > LEFT_MILLISECONDS) await rm(folder, { recursive: true, force: true }).catch(() => undefined);
  }
}
