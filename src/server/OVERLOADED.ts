import type { Refusal } from './refuse.js';

/** For whoever asks while as many are waiting as may. */
export const OVERLOADED: Refusal = {
  status: 503,
  code: 'OVERLOADED',
  message: 'More is being asked than can be answered. Ask again in a moment.',
  retryAfterSeconds: 1,
};
