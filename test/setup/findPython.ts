import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** What the validators in test/validators need. */
const PACKAGES = ['followthemoney==4.11.2', 'jsonschema==4.26.0'];

/**
 * A Python with the validators' packages, made once and kept; null where there is no Python 3 or its packages can't be had:
 * tests that need it skip, and say so.
 */
export function findPython(): string | null {
  const folder = join(tmpdir(), 'cochair-validators', PACKAGES.join('+'));
  const python = join(folder, 'bin', 'python');
  const done = join(folder, 'done');
  if (existsSync(done)) return python;
  try {
    mkdirSync(folder, { recursive: true });
    execFileSync('python3', ['-m', 'venv', folder], { stdio: 'ignore' });
    execFileSync(python, ['-m', 'pip', 'install', '--quiet', ...PACKAGES], { stdio: 'ignore', timeout: 240_000 });
    mkdirSync(done);
    return python;
  } catch {
    return null;
  }
}
