import { randomUUID } from 'node:crypto';
import { readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { setTimeout as wait } from 'node:timers/promises';
import { z } from 'zod';
import { errorCode } from './errorCode.js';
import { identifyProcess } from './identifyProcess.js';
import { isAlive } from './isAlive.js';

const holder = z.object({ pid: z.int(), started: z.string() });

/** A lock file appears empty for a moment before its holder is written into it. */
const UNWRITTEN_FOR_MILLISECONDS = 5_000;

/** Does the work while no other process does, calling `onWait` once if it has to wait. A dead process's lock doesn't count. */
export async function withLock<T>(file: string, onWait: () => void, work: () => Promise<T>): Promise<T> {
  let waited = false;
  while (!(await take(file))) {
    if (await isAbandoned(file)) {
      await takeAway(file);
      continue;
    }
    if (!waited) onWait();
    waited = true;
    await wait(100);
  }
  try {
    return await work();
  } finally {
    await rm(file, { force: true });
  }
}

async function take(file: string): Promise<boolean> {
  try {
    await writeFile(file, JSON.stringify(identifyProcess(process.pid)), { flag: 'wx' });
    return true;
  } catch (error) {
    if (errorCode(error) === 'EEXIST') return false;
    throw error;
  }
}

async function isAbandoned(file: string): Promise<boolean> {
  try {
    const identity = parse(await readFile(file, 'utf8'));
    if (identity) return !isAlive(identity);
    return Date.now() - (await stat(file)).mtimeMs > UNWRITTEN_FOR_MILLISECONDS;
  } catch {
    // Gone since: try to take it.
    return false;
  }
}

/** Two processes may find the same abandoned lock: the slower one must not remove what the faster has taken since. */
async function takeAway(file: string): Promise<void> {
  const aside = `${file}.${randomUUID()}`;
  try {
    await rename(file, aside);
    if (!(await isAbandoned(aside))) await writeFile(file, await readFile(aside), { flag: 'wx' });
  } catch {
    // The faster one is at it.
  } finally {
    await rm(aside, { force: true });
  }
}

function parse(text: string): z.infer<typeof holder> | undefined {
  try {
    return holder.parse(JSON.parse(text));
  } catch {
    return undefined;
  }
}
