import { Presets, SingleBar } from 'cli-progress';

/** A bar on a terminal, nothing in a log: there the line that says what was done is enough. */
export function showProgress(what: string): { step: (done: number, total: number) => void; stop: () => void } {
  if (!process.stderr.isTTY) return { step: () => undefined, stop: () => undefined };
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
