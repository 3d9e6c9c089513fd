import { delimiter, join } from 'node:path';
import { isExecutable } from './isExecutable.js';

/** The file that a shell would run for this name. */
export function findOnPath(name: string, environment: NodeJS.ProcessEnv): string | undefined {
  return (environment.PATH ?? '')
    .split(delimiter)
    .filter((folder) => folder !== '')
    .map((folder) => join(folder, name))
    .find(isExecutable);
}
