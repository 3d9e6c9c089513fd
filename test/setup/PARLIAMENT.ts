import type { MadeUp } from './extractRecords.js';

/** No control character and no half of a pair of surrogates is in it: XML can't hold these. */
export const ODD_TEXT = `A & B <"c" 'd'> ]]> \\n \\ [e, f] | g\th\ni\r\nj 🐸 é`;

/** What the seed has none of: dates of all precisions, parallel facts, texts that XML minds, ends that nobody states. */
export const PARLIAMENT: MadeUp = [
  ['Source', 'bao', { properties: { title: 'Báo', publisher: 'Nhà báo', url: 'https://example.org/?a=1&b=2' } }],
  ['Citation', 'bao.1', { properties: { quote: ODD_TEXT, start: 0, end: 9 }, relations: { source: ['bao'] } }],
  [
    'Citation',
    'bao.2',
    { properties: { record: 'persons/an', url: 'https://example.org/an' }, relations: { source: ['bao'] } },
  ],
  ['Person', 'an', { properties: { name: ODD_TEXT }, relations: { citations: ['bao.1'] } }],
  ['Organization', 'quoc-hoi', { properties: { name: 'Quốc hội' } }],
  ['Event', 'khoa-13', { properties: { name: 'Khóa XIII', startDate: '2011-05', endDate: '2016' } }],
  ['Event', 'hop', { properties: { name: 'Họp', startDate: '2023-12-22' }, relations: { partOf: ['khoa-13'] } }],
  [
    'Membership',
    'an~uy-vien~quoc-hoi~~~2011',
    {
      properties: { title: 'Ủy viên', status: 'FORMER', startDate: '2011', endDate: '2016-02', attestedOn: ['2012'] },
      relations: {
        member: ['an'],
        organization: ['quoc-hoi'],
        legislativePeriod: ['khoa-13'],
        citations: ['bao.1', 'bao.2'],
      },
    },
  ],
  [
    'Membership',
    'an~uy-vien~quoc-hoi~~~2016',
    {
      properties: { title: 'Ủy viên', status: 'CURRENT', startDate: '2016-03-01' },
      relations: { member: ['an'], organization: ['quoc-hoi'], onBehalfOf: ['dang'], citations: ['bao.2'] },
    },
  ],
  [
    'Membership',
    'an~dai-ta',
    { properties: { title: 'Đại tá', status: 'UNKNOWN' }, relations: { member: ['an'], citations: ['bao.1'] } },
  ],
  [
    'Participation',
    'hop~speaker~an',
    {
      properties: { role: 'SPEAKER', capacities: [ODD_TEXT, 'Đại tá'] },
      relations: { event: ['hop'], participant: ['an'], onBehalfOf: ['quoc-hoi', 'dang'], citations: ['bao.1'] },
    },
  ],
];
