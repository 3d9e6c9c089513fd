import { readdir, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Nothing is written to a spool for so long only where whoever had it was killed. */
const LEFT_MILLISECONDS = 24 * 3_600_000;

/** Removes the spools of imports that were killed: nobody else would. */
export async function removeLeftSpools(prefix: string, now = Date.now()): Promise<void> {
  for (const name of await readdir(tmpdir())) {
    if (!name.startsWith(prefix)) continue;
    const folder = join(tmpdir(), name);
    // Another import may be removing it as well.
    const age = now - ((await stat(folder).catch(() => null))?.mtimeMs ?? now);
    if (age > LEFT_MILLISECONDS) await rm(folder, { recursive: true, force: true });
  }
}
