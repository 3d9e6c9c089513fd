import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const folder = fileURLToPath(new URL('../../../shared/sources', import.meta.url));

/** The folder with the reports' texts, which are not part of the project; null where it isn't there. */
export const sharedSources = existsSync(folder) ? folder : null;
