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
        localStorage.setItem(KEY, chosen);
        setLanguage(chosen);
      },
    }),
    [language],
  );
  return <LanguageContext value={spoken}>{children}</LanguageContext>;
}

function readLanguage(): UiLanguage {
  const kept = localStorage.getItem(KEY);
  if (kept === 'vi' || kept === 'en') return kept;
  return navigator.language.startsWith('en') ? 'en' : 'vi';
}
