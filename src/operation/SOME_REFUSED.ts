/** The exit code of what was done, but for records that were refused. */
export const SOME_REFUSED = 3;
