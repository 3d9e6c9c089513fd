import { Presets, SingleBar } from 'cli-progress';
import { say } from './say.js';

export interface Progress {
  readonly step: (done: number, total: number) => void;
  readonly stop: () => void;
}

/** A bar on a terminal; in a log a line every ten seconds, so that what is soon done says only that it is. */
export function showProgress(what: string, lineMilliseconds = 10_000): Progress {
  return process.stderr.isTTY ? drawBar(what) : writeLines(what, lineMilliseconds);
}

function drawBar(what: string): Progress {
  const bar = new SingleBar({ format: `${what} {bar} {value}/{total}`, clearOnComplete: true }, Presets.shades_classic);
  let started = false;
  return {
    step: (done, total) => {
      if (!started) bar.start(total, 0);
      started = true;
      bar.update(done);
    },
    stop: () => {
      if (started) bar.stop();
    },
  };
}

function writeLines(what: string, lineMilliseconds: number): Progress {
  let last = Date.now();
  return {
    step: (done, total) => {
      if (Date.now() - last < lineMilliseconds) return;
      last = Date.now();
      say(`${what}: ${Math.floor((100 * done) / Math.max(total, 1))} %`);
    },
    stop: () => undefined,
  };
}
