import { cpus } from 'node:os';
import { setTimeout as wait } from 'node:timers/promises';

const LOOK_MILLISECONDS = 500;
/** Of all processors' time, while other suites run beside this one. */
const BUSY = 0.3;

/** Waits for a moment in which little else runs on this computer, before something is timed; no longer than so many milliseconds. */
export async function awaitQuiet(milliseconds: number): Promise<void> {
  const end = Date.now() + milliseconds;
  while (Date.now() < end) {
    const before = readTimes();
    await wait(LOOK_MILLISECONDS);
    const now = readTimes();
    if ((now.busy - before.busy) / (now.all - before.all) < BUSY) return;
  }
}

function readTimes(): { busy: number; all: number } {
  const times = cpus().map((cpu) => cpu.times);
  const all = times.flatMap((one) => Object.values(one)).reduce((sum, one) => sum + one, 0);
  return { busy: all - times.reduce((sum, { idle }) => sum + idle, 0), all };
}
