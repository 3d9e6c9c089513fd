import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const folder = fileURLToPath(new URL('../../../shared/data', import.meta.url));

/** The folder of real datasets beside the project, where it is there; null elsewhere: tests on them skip and say so. */
export const sharedData = existsSync(folder) ? folder : null;
