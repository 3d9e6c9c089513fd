/** Rows of a page where neither `first` nor `last` is given. */
export const DEFAULT_SIZE = 20;
