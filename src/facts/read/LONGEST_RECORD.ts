/** Letters or bytes of one record of a file, or of a line: more than any has, and little enough for a machine's memory. */
export const LONGEST_RECORD = 2 ** 24;
