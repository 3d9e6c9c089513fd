import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

const COCHAIR = fileURLToPath(new URL('../../dist/cochair.js', import.meta.url));

/** A running `cochair`, as built. */
export interface Program {
  readonly process: ChildProcess;
  /** All that it has said so far. */
  readonly said: () => string;
  /** Resolves once it has said something like this, rejects if it ends before. */
  readonly saying: (what: RegExp) => Promise<RegExpExecArray>;
  /** Resolves with its exit code. */
  readonly ended: Promise<number | null>;
}

/** Runs `cochair` (by default the server) with these settings and none of the environment's own. */
export function startProgram(settings: Record<string, string>, args: readonly string[] = ['start']): Program {
  const { PATH, HOME, JAVA_HOME, LANG, JAVA_TOOL_OPTIONS } = process.env;
  const child = spawn(process.execPath, [COCHAIR, ...args], {
    env: { PATH, HOME, ...(JAVA_HOME === undefined ? {} : { JAVA_HOME }), LANG, JAVA_TOOL_OPTIONS, ...settings },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  const listeners = new Set<() => void>();
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => {
      said += text;
      for (const listener of listeners) listener();
    });
  }
  const ended = once(child, 'close').then(([code]) => {
    for (const listener of listeners) listener();
    return code as number | null;
  });
  const saying = (what: RegExp): Promise<RegExpExecArray> =>
    new Promise((resolve, reject) => {
      const look = (): void => {
        const found = what.exec(said);
        if (found) resolve(found);
        else if (child.exitCode === null && child.signalCode === null) return;
        else reject(new Error(`It ended without saying ${String(what)}:\n${said}`));
        listeners.delete(look);
      };
      listeners.add(look);
      look();
    });
  return { process: child, said: () => said, saying, ended };
}
