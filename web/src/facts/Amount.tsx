import type { NumberFragment } from '../generated/documents.js';
import { useLanguage } from '../language/useLanguage.js';

/** A number as its source words it, or at least as exact as it is. */
export function Amount({ of: { value, qualifier, text } }: { readonly of: NumberFragment }) {
  const { language, words } = useLanguage();
  const number = new Intl.NumberFormat(language === 'vi' ? 'vi-VN' : 'en-GB').format(value);
  return <span title={text ?? undefined}>{`${words.qualifiers[qualifier]}${number}`}</span>;
}
