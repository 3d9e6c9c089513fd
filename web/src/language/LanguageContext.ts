import { createContext } from 'react';
import { vietnamese } from './vietnamese.js';
import type { Words } from './Words.js';

export type UiLanguage = 'vi' | 'en';

interface Spoken {
  readonly language: UiLanguage;
  readonly words: Words;
  readonly choose: (language: UiLanguage) => void;
}

/** The language that the explorer speaks; what the sources say stays in theirs. */
export const LanguageContext = createContext<Spoken>({ language: 'vi', words: vietnamese, choose: () => undefined });
