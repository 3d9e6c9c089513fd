/** Records that go through memory at once. */
export const PAGE = 500;
