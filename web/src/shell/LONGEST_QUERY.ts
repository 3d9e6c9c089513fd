/** Letters that one can type to look for something: no name is as long, and the API refuses much more. */
export const LONGEST_QUERY = 200;
