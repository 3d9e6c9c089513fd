import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

/** A process id alone names another process after a restart of the computer: with the start time it is unmistakable. */
export interface ProcessIdentity {
  readonly pid: number;
  readonly started: string;
}

/** Undefined when there is no such process, or only the remains that its parent hasn't collected. */
export function identifyProcess(pid: number): ProcessIdentity | undefined {
  const started = process.platform === 'linux' ? readStartOnLinux(pid) : askStart(pid);
  return started === undefined ? undefined : { pid, started };
}

function readStartOnLinux(pid: number): string | undefined {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    // The name before the last bracket may hold anything, spaces and brackets too; field 3 follows it.
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    const boot = readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim();
    return fields[0] === 'Z' || fields[0] === 'X' ? undefined : `${boot} ${fields[19] ?? ''}`;
  } catch {
    return undefined;
  }
}

function askStart(pid: number): string | undefined {
  const { stdout, status } = spawnSync('ps', ['-o', 'stat=,lstart=', '-p', String(pid)], {
    encoding: 'utf8',
    env: { PATH: '/bin:/usr/bin', LC_ALL: 'C', TZ: 'UTC' },
  });
  const [, state, started] = /^\s*(\S+)\s+(.+?)\s*$/.exec(status === 0 ? stdout : '') ?? [];
  return state?.startsWith('Z') ? undefined : started;
}
