import { fileURLToPath } from 'node:url';

/** The project's own folders, wherever the program is started from. Compiled code stands in dist/<room>/. */
const root = new URL('../../', import.meta.url);

export const SCHEMA_FOLDER = new URL('schema/', root);
export const PACKAGE_FILE = new URL('package.json', root);
/** What `npm run build` makes of playground/ and web/. */
export const PAGE_FOLDERS = {
  playground: fileURLToPath(new URL('dist/playground', root)),
  explorer: fileURLToPath(new URL('dist/web', root)),
};
