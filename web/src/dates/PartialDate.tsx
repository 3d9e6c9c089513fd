import { useLanguage } from '../language/useLanguage.js';
import { writeDate } from './writeDate.js';

/** A date as exact as its source gives it. */
export function PartialDate({ date }: { readonly date: string }) {
  const { language } = useLanguage();
  return <time dateTime={date}>{writeDate(date, language)}</time>;
}
