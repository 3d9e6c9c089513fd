import type { vietnamese } from './vietnamese.js';

/** Everything that the explorer says, in one language. */
export type Words = {
  readonly [Key in keyof typeof vietnamese]: (typeof vietnamese)[Key] extends (...args: infer Args) => string
    ? (...args: Args) => string
    : (typeof vietnamese)[Key] extends string
      ? string
      : { readonly [Name in keyof (typeof vietnamese)[Key]]: string };
};
