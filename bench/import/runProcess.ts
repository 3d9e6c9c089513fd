import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';

/** What a process took from its start to its end. */
export interface Ran {
  readonly seconds: number;
  /** The most memory that it held at any time, by the system's own account; null where the system tells none. */
  readonly peakMegabytes: number | null;
}

const LOOK_MILLISECONDS = 50;

/** Runs a Node program to its end. Throws with what it said where it fails. */
export async function runProcess(args: readonly string[], settings: Record<string, string>): Promise<Ran> {
  const start = performance.now();
  const child = spawn(process.execPath, args, {
    env: { ...process.env, ...settings, NODE_ENV: 'production' },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let said = '';
  child.stderr.on('data', (text: Buffer) => (said = `${said}${text.toString()}`.slice(-4_000)));
  let peakMegabytes: number | null = null;
  const look = setInterval(() => {
    peakMegabytes = readPeak(child.pid ?? 0) ?? peakMegabytes;
  }, LOOK_MILLISECONDS);
  const [code] = (await once(child, 'exit')) as [number | null];
  clearInterval(look);
  if (code !== 0) throw new Error(`${args.join(' ')} ended with ${String(code)}:\n${said}`);
  return { seconds: (performance.now() - start) / 1000, peakMegabytes };
}

/** Linux keeps the peak of each process that runs. */
function readPeak(pid: number): number | null {
  try {
    const [, kilobytes] = /VmHWM:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? [];
    return kilobytes === undefined ? null : Number(kilobytes) / 1024;
  } catch {
    // It has just ended, or there is no such account on this system.
    return null;
  }
}
