import { EXPLORER_PATHS } from '../../../src/server/EXPLORER_PATHS.js';

/** The address of a record's page. */
export function pathOf(kind: keyof typeof EXPLORER_PATHS, id: string): string {
  return `${EXPLORER_PATHS[kind]}/${encodeURIComponent(id)}`;
}
