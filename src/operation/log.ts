import { type Logger, pino, stdTimeFunctions } from 'pino';

/** Where lines go: null is to people, as they are. */
export const log: { machine: Logger | null; toMachines: () => void } = {
  machine: null,
  /** From now on each line is a JSON object, with its time. Written before the next one is: the last words before an end count most. */
  toMachines: () => {
    log.machine = pino(
      { base: null, timestamp: stdTimeFunctions.isoTime, messageKey: 'message' },
      pino.destination({ dest: 2, sync: true }),
    );
  },
};
