export interface WrongSetting {
  readonly variable: string;
  /** What it holds, fit to be shown: never a password. */
  readonly holds: string;
  readonly allowed: string;
  readonly remedy: string;
}

/** Settings that can't be used; the message lists all of them, so that one round of corrections is enough. */
export class ConfigurationError extends Error {
  override readonly name = 'ConfigurationError';

  constructor(readonly settings: readonly WrongSetting[]) {
    super(['Wrong settings in the environment:', ...settings.map(formatSetting)].join('\n\n'));
  }
}

function formatSetting({ variable, holds, allowed, remedy }: WrongSetting): string {
  return [`${variable} ${holds}.`, `  Allowed: ${allowed}.`, `  Remedy:  ${remedy}.`].join('\n');
}
