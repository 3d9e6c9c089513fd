import { identifyProcess, type ProcessIdentity } from './identifyProcess.js';

export function isAlive({ pid, started }: ProcessIdentity): boolean {
  return identifyProcess(pid)?.started === started;
}
