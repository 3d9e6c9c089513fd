/** The list of those that stood in no list, and whose keys tell their class or don't. */
export const NAMELESS = 'records';
