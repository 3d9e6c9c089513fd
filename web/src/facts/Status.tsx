import type { TenureStatus } from '../generated/documents.js';
import { useLanguage } from '../language/useLanguage.js';

/** Whether somebody still is what they were said to be. */
export function Status({ status }: { readonly status: TenureStatus }) {
  const { words } = useLanguage();
  return <span className={`status status-${status}`}>{words.status[status]}</span>;
}
