import type { Example } from './Example.js';

export function readExample(file: string): Example {
  const [title = '', ...rest] = (/^(#.*\n)+/.exec(file)?.[0] ?? '')
    .trim()
    .split('\n')
    .map((line) => line.replace(/^# ?/, ''));
  const [summary = ''] = rest.join('\n').trim().split('\n\n');
  return { title, summary: summary.replaceAll('\n', ' '), query: file, variables: '' };
}
