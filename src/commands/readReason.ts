import { InvalidArgumentError } from 'commander';

/** A reason as it was written on the command line. Whoever reads it later needs some words. */
export function readReason(text: string): string {
  const reason = text.normalize('NFC').trim();
  if (reason === '') throw new InvalidArgumentError('Say how you know, e.g. --because "Same post and birth date".');
  return reason;
}
