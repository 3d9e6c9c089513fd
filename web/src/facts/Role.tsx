import type { ParticipationRole } from '../generated/documents.js';
import { useLanguage } from '../language/useLanguage.js';

/** What somebody did at an event. */
export function Role({ role }: { readonly role: ParticipationRole }) {
  const { words } = useLanguage();
  return <span className={`role role-${role}`}>{words.roles[role]}</span>;
}
