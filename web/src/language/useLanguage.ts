import { useContext } from 'react';
import { LanguageContext } from './LanguageContext.js';

/** What the explorer says, and in which language. */
export function useLanguage() {
  return useContext(LanguageContext);
}
