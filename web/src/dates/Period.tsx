import { useLanguage } from '../language/useLanguage.js';
import { writeDate } from './writeDate.js';

interface Props {
  readonly start: string | null;
  readonly end: string | null;
}

/** From when to when, as far as the sources say; nothing where they say nothing. */
export function Period({ start, end }: Props) {
  const { language, words } = useLanguage();
  if (start !== null && end !== null && start !== end) {
    return (
      <span className="period">
        <time dateTime={start}>{writeDate(start, language)}</time> –{' '}
        <time dateTime={end}>{writeDate(end, language)}</time>
      </span>
    );
  }
  if (start !== null && end !== null) return <time dateTime={start}>{writeDate(start, language)}</time>;
  if (start !== null) return <time dateTime={start}>{words.since(writeDate(start, language))}</time>;
  if (end !== null) return <time dateTime={end}>{words.until(writeDate(end, language))}</time>;
  return null;
}
