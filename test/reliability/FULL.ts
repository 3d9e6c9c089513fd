/** Whether the suites of this folder run as `npm run fuzz` runs them, or as a part of all tests, in short. */
export const FULL = process.env.RELIABILITY === 'full';
