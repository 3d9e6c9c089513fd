import { fileURLToPath } from 'node:url';

/** The project's own folders, wherever the program is started from. Compiled code stands in dist/<room>/. */
const root = new URL('../../', import.meta.url);

export const SCHEMA_FOLDER = new URL('schema/', root);
export const PACKAGE_FILE = new URL('package.json', root);
export const PLAYGROUND_FOLDER = fileURLToPath(new URL('dist/playground', root));
