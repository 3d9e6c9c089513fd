import type { Problem } from './Problem.js';

/** Files that can't be imported; the message lists every problem, a line each, in the form that editors make clickable. */
export class ProblemsError extends Error {
  override readonly name = 'ProblemsError';

  constructor(readonly problems: readonly Problem[]) {
    super(problems.map(formatProblem).join('\n'));
  }
}

function formatProblem({ place, what, remedy }: Problem): string {
  const { file, line, column, record } = place;
  const where = [file, line, column].filter((one) => one !== null).join(':');
  return `${where}: ${record === undefined ? '' : `${record}: `}${what} ${remedy}`;
}
