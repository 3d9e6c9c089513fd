const PARTS = Array.from({ length: 60 }, (_, at) => String(at + 1).padStart(2, '0'));
const WORDS = 'tuần lễ có nhiều phần';

/** A seed file, as JSON (which YAML is): a week of 60 parts, in 60 programmes, of a body that belongs to 60 others. */
export const MANY_PARTS: string = JSON.stringify({
  source: {
    id: 'many-parts',
    title: 'Nhiều phần',
    publisher: 'Báo Nhiều Phần',
    publishedOn: '2024-01-31',
    language: 'vi',
  },
  quotes: { all: { at: 0, words: WORDS } },
  organizations: {
    'many-body': { name: 'Hội của nhiều hội', cite: ['all'] },
    ...byPart('many-union', (part) => ({ name: `Liên hiệp ${part}`, cite: ['all'] })),
  },
  events: {
    'many-week': {
      name: 'Tuần lễ nhiều phần',
      programmes: PARTS.map((part) => `many-programme-${part}`),
      cite: ['all'],
    },
    ...byPart('many-part', (part) => ({ name: `Phần ${part}`, partOf: 'many-week', cite: ['all'] })),
  },
  programmes: byPart('many-programme', (part) => ({
    name: `Chương trình ${part}`,
    organizations: ['many-body'],
    cite: ['all'],
  })),
  // One after the other, for five years each.
  memberships: PARTS.map((part) => ({
    member: 'many-body',
    organization: `many-union-${part}`,
    title: 'hội viên',
    status: 'FORMER',
    startDate: String(1950 + Number(part)),
    endDate: String(1955 + Number(part)),
    cite: ['all'],
  })),
});

function byPart<T>(stem: string, make: (part: string) => T): Record<string, T> {
  return Object.fromEntries(PARTS.map((part) => [`${stem}-${part}`, make(part)]));
}
