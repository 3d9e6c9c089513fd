/** The exit code of arguments, settings or files that can't be worked with. */
export const NOTHING_CHANGED = 2;
