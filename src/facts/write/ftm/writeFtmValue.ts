import { FTM_LANGUAGES } from './FTM_LANGUAGES.js';
import { makeFtmId } from './makeFtmId.js';

/** What FollowTheMoney takes as a property's value. */
export type FtmType = 'name' | 'text' | 'address' | 'date' | 'gender' | 'language' | 'url' | 'reference' | 'status';

/** How many characters a value of the type may have. */
const MOST = { name: 384, text: 1024, address: 250, url: 4096 } as const;

const STATUSES: Readonly<Partial<Record<string, string>>> = { CURRENT: 'current', FORMER: 'ended' };

/** A value of ours as FollowTheMoney's type takes it; null where it can't be said. Where it isn't the same, `cochair` says it whole. */
export function writeFtmValue(type: FtmType, value: string): string | null {
  switch (type) {
    case 'name':
    case 'text':
    case 'address':
      return cut(value, MOST[type]);
    case 'date':
      // Years that FollowTheMoney takes for slips are no dates to it.
      return /^(?:1\d{3}|20\d\d)(?:-|$)/.test(value) ? value : null;
    case 'gender':
      return ['male', 'female', 'other'].includes(value) ? value : null;
    case 'language':
      return FTM_LANGUAGES.get(value.split('-')[0]?.toLowerCase() ?? '') ?? null;
    case 'url':
      return isUrl(value) ? value : null;
    case 'reference':
      return makeFtmId(value);
    case 'status':
      return STATUSES[value] ?? null;
  }
}

/** By code points, as FollowTheMoney counts. */
function cut(text: string, most: number): string {
  if (text.length <= most) return text;
  const points = Array.from(text);
  return points.length <= most ? text : `${points.slice(0, most - 1).join('')}…`;
}

function isUrl(value: string): boolean {
  return value.length <= MOST.url && /^https?:\/\/[^\s/]+\S*$/.test(value) && URL.canParse(value);
}
