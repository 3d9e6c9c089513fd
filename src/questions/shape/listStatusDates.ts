import type { StoredClaim } from './StoredClaim.js';

/**
 * The dates on which a claim says that its status was so, as far as it gives any: when it held, or when it was over. Empty
 * where no status is told, and for kinds without one.
 */
export function listStatusDates({ properties }: StoredClaim): string[] {
  const list = (name: string): string[] => {
    const value = properties[name] ?? [];
    return (typeof value === 'object' ? value : [value]).map(String).sort();
  };
  if (properties.status === 'CURRENT') return list('attestedOn');
  if (properties.status !== 'FORMER') return [];
  const over = list('formerOn');
  return over.length > 0 ? over : list('endDate');
}
