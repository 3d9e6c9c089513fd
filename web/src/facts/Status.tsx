import { writeDate } from '../dates/writeDate.js';
import type { TenureFragment } from '../generated/documents.js';
import { useLanguage } from '../language/useLanguage.js';

type Props = Pick<TenureFragment, 'status' | 'attestedOn'>;

/** Whether somebody still is what they were said to be: who is said to be in office was so on the day of the source, at least. */
export function Status({ status, attestedOn }: Props) {
  const { language, words } = useLanguage();
  const last = attestedOn.at(-1);
  return (
    <span className={`status status-${status}`}>
      {status === 'CURRENT' && last !== undefined ? words.currentOn(writeDate(last, language)) : words.status[status]}
    </span>
  );
}
