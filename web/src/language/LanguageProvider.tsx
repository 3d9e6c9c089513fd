import { type ReactNode, useEffect, useMemo, useState } from 'react';
import { english } from './english.js';
import { LanguageContext, type UiLanguage } from './LanguageContext.js';
import { vietnamese } from './vietnamese.js';

const KEY = 'cochair.language';

/** Remembers the language that was chosen; before that, the browser's own where it is one of the two. */
export function LanguageProvider({ children }: { readonly children: ReactNode }) {
  const [language, setLanguage] = useState(readLanguage);
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  const spoken = useMemo(
    () => ({
      language,
      words: language === 'vi' ? vietnamese : english,
      choose: (chosen: UiLanguage) => {
        setLanguage(chosen);
        keepLanguage(chosen);
      },
    }),
    [language],
  );
  return <LanguageContext value={spoken}>{children}</LanguageContext>;
}

function keepLanguage(language: UiLanguage): void {
  try {
    localStorage.setItem(KEY, language);
  } catch {
    // Some browsers keep nothing for anyone: then it is chosen anew next time.
  }
}

function readLanguage(): UiLanguage {
  try {
    const kept = localStorage.getItem(KEY);
    if (kept === 'vi' || kept === 'en') return kept;
  } catch {
    // As above.
  }
  return navigator.language.startsWith('en') ? 'en' : 'vi';
}
