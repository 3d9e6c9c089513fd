import type { Example } from './Example.js';
import { readExample } from './readExample.js';

const files = import.meta.glob<string>('../examples/*.graphql', { query: '?raw', import: 'default', eager: true });

export const examples: Example[] = Object.keys(files)
  .sort()
  .map((path) => readExample(files[path] ?? ''));
