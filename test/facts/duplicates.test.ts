import { compareNames } from '../../src/facts/duplicates/compareNames.js';
import { divideName } from '../../src/facts/duplicates/divideName.js';
import { findDuplicates } from '../../src/facts/duplicates/findDuplicates.js';
import { Frequencies } from '../../src/facts/duplicates/Frequencies.js';
import type { Profile } from '../../src/facts/duplicates/Profile.js';

describe('two names', () => {
  it.each([
    ['Lê Quốc Hùng', 'Lê Quốc Hùng', ['same name']],
    ['Trần Đức Hòa', 'Trần Đức Hoà', ['same name']],
    ['Lê Quốc Hùng', 'Le Quoc Hung', ['name alike but for: diacritics lost']],
    ['Nguyễn Văn Hùng', 'Nguyễn Văn Hưng', ['name alike but for: diacritics differ']],
    ['Lê Quốc Hùng', 'Hùng Lê Quốc', ['name alike but for: order of words']],
    ['Lê Quốc Hùng', 'L. Q. Hùng', ['name alike but for: initials']],
    ['Lê Quốc Hùng', 'Lê Quốc Hugn', ['name alike but for: spelling']],
    ['Lê Quốc Hùng', 'Lê Hùng', ['name alike but for: 1 word left out']],
    ['Lê Quốc Hùng', 'hung quoc le', ['name alike but for: diacritics lost, order of words']],
  ])('%s and %s fit', (one, other, reasons) => {
    expect(compare(one, other)?.reasons).toEqual(reasons);
  });

  it.each([
    ['Lê Quốc Hùng', 'Lê Quốc Khang'],
    ['Lê Quốc Hùng', 'Hùng'],
    ['L. Q. H.', 'Lê Quốc Hùng'],
    ['Quốc hội khóa XIII', 'Quốc hội khóa XIV'],
    ['Công ty 12', 'Công ty 13'],
  ])('%s and %s do not', (one, other) => {
    expect(compare(one, other)).toBeNull();
  });
});

describe('candidates', () => {
  it('come with the likeliest first, and say why', () => {
    const found = list([
      person('a', 'Lê Quốc Hùng', { date: '1966-03-20', organizations: ['bo'] }),
      person('b', 'Le Quoc Hung', { date: '1966', organizations: ['bo'] }),
      person('c', 'Lê Quốc Hùng', { date: '1950' }),
      ...crowd(40),
    ]);
    expect(found.map(({ one, other }) => [one.id, other.id])[0]).toEqual(['a', 'b']);
    expect(found[0]?.reasons).toEqual([
      'name alike but for: diacritics lost',
      'common name: 1 other to be expected',
      'dates agree: 1966-03-20, 1966',
      'same organization: bo',
    ]);
    // Two dates of birth: hardly one.
    expect(found.find(({ one, other }) => one.id === 'a' && other.id === 'c')).toBeUndefined();
  });

  it('count less where the name is common', () => {
    const score = (name: string): number =>
      list([person('a', name), person('b', name), ...crowd(100, 'Nguyễn Văn')]).find(
        ({ one, other }) => one.id === 'a' && other.id === 'b',
      )?.score ?? 0;
    expect(score('Trịnh Hoài Đức')).toBeGreaterThan(0.6);
    expect(score('Nguyễn Văn 7')).toBeLessThan(score('Trịnh Hoài Đức'));
  });

  it('count less within one dataset', () => {
    const [apart] = list([person('a', 'Trịnh Hoài Đức'), person('b', 'Trịnh Hoài Đức'), ...crowd(40)]);
    const [together] = list([
      person('a', 'Trịnh Hoài Đức', { datasets: ['d'] }),
      person('b', 'Trịnh Hoài Đức', { datasets: ['d'] }),
      ...crowd(40),
    ]);
    expect(together?.score).toBeLessThan(apart?.score ?? 0);
    expect(together?.reasons).toContain('both in the dataset d');
  });

  it('are those, too, that have one identifier under two names', () => {
    const identifiers = ['wikidata Q1'];
    const [found] = list([
      person('a', 'Lý Hoài', { identifiers }),
      person('b', 'Trịnh Đức', { identifiers }),
      ...crowd(9),
    ]);
    expect(found).toMatchObject({
      score: expect.any(Number) as unknown,
      reasons: ['names differ', 'same identifier: wikidata Q1'],
    });
    expect(found?.score).toBeGreaterThan(0.5);
  });

  it('leave out what a person said to be different', () => {
    const two = [person('a', 'Trịnh Hoài Đức'), person('b', 'Trịnh Hoài Đức')];
    expect(findDuplicates(two, { min: 0, limit: 9, isDistinct: () => true })).toEqual([]);
  });

  it('are the best of many, in little time, however often a name comes', () => {
    const many = crowd(30_000).concat(
      Array.from({ length: 3_000 }, (_, at) => person(`n${at}`, 'Nguyễn Văn Hùng')),
      person('a', 'Trịnh Hoài Đức', { date: '1966-03-20' }),
      person('b', 'Trinh Hoai Duc', { date: '1966-03-20' }),
    );
    const found = findDuplicates(many, { min: 0.5, limit: 5, isDistinct: () => false });
    expect(found.length).toBeLessThanOrEqual(5);
    expect(found[0]).toMatchObject({ one: { id: 'a' }, other: { id: 'b' } });
  }, 120_000);
});

function compare(one: string, other: string): ReturnType<typeof compareNames> {
  const profiles = [person('a', one), person('b', other), ...crowd(20)];
  return compareNames(divideName(one), divideName(other), new Frequencies(profiles.length, profiles));
}

function list(profiles: readonly Profile[]): ReturnType<typeof findDuplicates> {
  return findDuplicates(profiles, { min: 0.05, limit: 1_000, isDistinct: () => false });
}

function person(id: string, name: string, more: Partial<Profile> = {}): Profile {
  const nothing = { organizations: [], events: [], people: [], titles: [], identifiers: [] };
  return { id, name, names: [name], date: null, ...nothing, datasets: [id], ...more };
}

/** Others, each with a name of their own. */
function crowd(count: number, family = 'Người'): Profile[] {
  return Array.from({ length: count }, (_, at) => person(`x${at}`, `${family} ${at}`));
}
