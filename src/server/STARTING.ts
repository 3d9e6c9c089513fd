import type { Refusal } from './refuse.js';

/** For whoever asks before there is an answer: they are told when to come back, and not left waiting. */
export const STARTING: Refusal = {
  status: 503,
  code: 'STARTING',
  message: 'Cochair is starting. Ask again in a moment.',
  retryAfterSeconds: 2,
};
