/** Letters of an operation's name that logs show: it may have as many as a document. */
export const LONGEST_NAME = 100;
