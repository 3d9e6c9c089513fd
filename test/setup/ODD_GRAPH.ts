const PLAIN = '\u0110\u1ed7 Th\u1ecb Lan';
/** As a report has it: no-break space, letters in parts, line breaks and spaces around. */
const QUOTE = ' “Đỗ\u00a0Thị Lan”,\r\n\tphát biê\u0309u:\n"=1+1" \\n ';
const LONG = `Hội nghị ${'rất dài '.repeat(60)}`.trim();

const facts = (...citations: string[]): object => ({ citations });

/**
 * A graph of what text, dates and ids can be at their oddest, in the form of our own exports: formulas, quotation marks, line
 * breaks, names in languages and scripts, partial dates, several citations a fact, groups with counts, awards with several
 * recipients, events within events.
 */
export const ODD_GRAPH = {
  persons: [
    {
      id: 'lan',
      name: PLAIN,
      gender: 'nữ',
      birth_date: '1967',
      cochair: {
        id: 'lan',
        citations: ['s.one', 's~two_3'],
        position: 7,
        names: [
          { value: PLAIN, kind: 'PREFERRED', language: 'vi' },
          { value: 'Do Thi Lan', kind: 'TRANSLITERATION', language: 'vi-Latn' },
          { value: 'До Тхи Лан', kind: 'TRANSLITERATION', language: 'ru' },
          { value: 'Lan', kind: 'ALTERNATE' },
          { value: 'Nguyễn Thị Lan', kind: 'FORMER', startDate: '1967', endDate: '1990-05' },
          { value: 'ĐTL', kind: 'ABBREVIATION' },
        ],
        identifiers: [
          { scheme: 'cochair', value: 'somebody-else' },
          { scheme: 'wikidata', value: 'Q1' },
          { scheme: 'wikidata', value: 'no number' },
        ],
        links: [
          { url: 'https://vi.wikipedia.org/wiki/Đảng', note: 'Wikipedia' },
          { url: 'not a page', note: 'image' },
          { url: 'https://example.org/a', note: 'website' },
        ],
      },
    },
    { id: 'nhin', name: 'A Nhin (Hà Sơn Nhin)', death_date: '0987-02', cochair: { id: 'nhin', ...facts('s.one') } },
    { id: 'male_1', name: '=HYPERLINK("http://x";"y")', gender: 'male', cochair: { id: 'male_1', ...facts('s.one') } },
    { id: 'quote', name: "'@SUM(A1)", cochair: { id: 'quote', ...facts('s.one') } },
    { id: 'tab', name: '+84, "anh" \\ Tư', cochair: { id: 'tab', ...facts('s.one') } },
  ],
  organizations: [
    {
      id: 'bo',
      name: '-Bộ; | Công an-',
      classification: 'bộ',
      founding_date: '1945-08',
      parent_id: 'nuoc_1',
      cochair: { id: 'bo', ...facts('s.one') },
    },
    { id: 'nuoc_1', name: 'Nước', dissolution_date: '2999', cochair: { id: 'nuoc_1', ...facts('s.one') } },
  ],
  posts: [
    {
      id: 'bo-truong',
      label: 'Bộ trưởng',
      organization_id: 'bo',
      cochair: {
        id: 'bo-truong',
        ...facts('s.one'),
        names: [{ value: 'Minister', kind: 'TRANSLATION', language: 'en' }],
      },
    },
    { id: 'free', label: 'Anh hùng', cochair: { id: 'free', ...facts('s.one') } },
  ],
  areas: [
    { id: 'vn', name: 'Việt Nam', classification: 'nước', cochair: { id: 'vn', ...facts('s.one') } },
    { id: 'hn', name: 'Hà Nội', parent_id: 'vn', cochair: { id: 'hn', ...facts('s.one') } },
  ],
  events: [
    {
      id: 'outer',
      name: LONG,
      classification: 'hội nghị',
      start_date: '2023',
      end_date: '2023-12-22',
      location: 'Hà Nội, "Ba Đình"',
      cochair: { id: 'outer', ...facts('s.one', 's~two_3'), timeOfDay: 'chiều', programmes: ['pro'] },
    },
    { id: 'inner', name: 'Phiên 1\nvà 2', parent_id: 'outer', cochair: { id: 'inner', ...facts('s.one') } },
  ],
  memberships: [
    {
      person_id: 'lan',
      organization_id: 'bo',
      post_id: 'bo-truong',
      role: 'Bộ trưởng',
      start_date: '2001-02',
      end_date: '2999',
      cochair: { id: 'lan~bo', ...facts('s.one', 's~two_3'), status: 'CURRENT', attestedOn: ['2023-12', '2024'] },
    },
    {
      person_id: 'male_1',
      organization_id: 'nuoc_1',
      on_behalf_of_id: 'bo',
      area_id: 'hn',
      legislative_period_id: 'outer',
      end_date: '2000',
      cochair: { id: 'male~nuoc', ...facts('s~two_3'), status: 'UNKNOWN', formerOn: ['2010'] },
    },
    { person_id: 'nhin', role: '-', cochair: { id: 'nhin~title', ...facts('s.one'), status: 'FORMER' } },
    { person_id: 'quote', post_id: 'free', cochair: { id: 'quote~free', ...facts('s.one'), status: 'FORMER' } },
    {
      member: { '@type': 'Organization', id: 'bo' },
      organization_id: 'nuoc_1',
      post_id: 'free',
      cochair: { id: 'bo~nuoc', ...facts('s.one'), status: 'UNKNOWN' },
    },
  ],
  groups: [
    {
      id: 'ca-nhan',
      name: '59 tập thể, 86 cá nhân',
      size: { value: 145, qualifier: 'ABOUT', text: 'khoảng 145' },
      individuals: { value: 86, qualifier: 'EXACT' },
      collectives: { value: 0, qualifier: 'AT_MOST' },
      organizations: ['nuoc_1', 'bo'],
      citations: ['s~two_3', 's.one'],
    },
  ],
  programmes: [
    {
      id: 'pro',
      name: 'Phong trào',
      start_date: '2018',
      end_date: '0999',
      measures: [
        { value: 0.5, unit: '%', attested_on: '2023' },
        { value: 3184, unit: '=mô hình' },
      ],
      organizations: ['bo'],
      citations: ['s.one'],
    },
    { id: 'part', name: 'Phần', part_of: 'pro', citations: ['s.one'] },
  ],
  awards: [{ id: 'medal', name: 'Kỷ niệm chương “Bảo vệ ANTQ”', citations: ['s.one'] }],
  participations: [
    {
      id: 'outer~chair~lan',
      event: 'outer',
      participant: 'lan',
      role: 'CO_CHAIR',
      capacities: ['=Thứ trưởng; quyền', '\tTrung tướng | "X"', "'-", 'a\nb\\n'],
      on_behalf_of: ['nuoc_1', 'bo'],
      citations: ['s~two_3', 's.three', 's.one'],
      position: 12,
    },
    { id: 'inner~x~bo', event: 'inner', participant: 'bo', role: 'ORGANIZER', citations: ['s.three'] },
    { id: 'inner~x~group', event: 'inner', participant: 'ca-nhan', role: 'HONOREE', citations: ['s.one'] },
    { id: 'inner~x~male', event: 'inner', participant: 'male_1', role: 'ATTENDEE', citations: ['s.one'] },
    { id: 'inner~x~quote', event: 'inner', participant: 'quote', role: 'ATTENDEE', citations: ['s.one'] },
    { id: 'inner~x~tab', event: 'inner', participant: 'tab', role: 'OPENING_SPEAKER', citations: ['s.one'] },
  ],
  conferrals: [
    {
      id: 'medal~many',
      award: 'medal',
      event: 'outer',
      conferrer: 'bo',
      presenter: 'lan',
      recipients: ['ca-nhan', 'male_1', 'nuoc_1'],
      individuals: { value: 6, qualifier: 'AT_LEAST', text: 'hơn 06' },
      citations: ['s.one', 's~two_3'],
    },
    { id: 'medal~none', award: 'medal', event: 'inner', citations: ['s.one'] },
  ],
  citations: [
    { id: 's.one', source: 's', quote: QUOTE, start: 0, end: QUOTE.length, position: 1 },
    { id: 's~two_3', source: 'other_source', record: 'line 3', url: 'https://example.org/b?c=d#e' },
    { id: 's.three', source: 's', quote: '=cmd|x' },
    { id: 'nobody.cites', source: 'uncited', quote: 'x' },
  ],
  sources: [
    {
      id: 's',
      title: 'Báo "Nhân Dân"',
      publisher: '-Báo',
      url: 'https://example.org/a b',
      published_on: '2023-12',
      language: 'vi',
      length: QUOTE.length,
      sha256: 'a'.repeat(64),
      text: QUOTE,
    },
    { id: 'other_source', title: 'Other', language: 'en-GB' },
    { id: 'uncited', title: 'Uncited' },
  ],
};
