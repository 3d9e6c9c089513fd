import { existsSync } from 'node:fs';
import { mkdtemp, rm, utimes } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { removeLeftSpools } from '../../src/facts/import/removeLeftSpools.js';

it('removes the spools that nobody has written to for a day, and no others', async () => {
  const prefix = `cochair-left-${process.pid}-`;
  const [left, used, other] = await Promise.all(
    [prefix, prefix, 'cochair-other-'].map((name) => mkdtemp(join(tmpdir(), name))),
  );
  const [old, recent] = [25, 23].map((hours) => new Date(Date.now() - hours * 3_600_000));
  try {
    for (const folder of [left, other]) await utimes(folder ?? '', old ?? '', old ?? '');
    await utimes(used ?? '', recent ?? '', recent ?? '');
    await removeLeftSpools(prefix);
    expect([left, used, other].map((folder) => existsSync(folder ?? ''))).toEqual([false, true, true]);
  } finally {
    for (const folder of [used, other]) await rm(folder ?? '', { recursive: true });
  }
});
