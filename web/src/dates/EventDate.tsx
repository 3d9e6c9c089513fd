import { useLanguage } from '../language/useLanguage.js';
import { Period } from './Period.js';

interface Props {
  readonly of: { readonly startDate: string | null; readonly endDate: string | null };
}

/** When an event was, or that no source says so. */
export function EventDate({ of: { startDate, endDate } }: Props) {
  const { words } = useLanguage();
  return startDate === null ? words.unknownDate : <Period start={startDate} end={endDate ?? startDate} />;
}
