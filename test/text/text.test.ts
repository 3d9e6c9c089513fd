import fc from 'fast-check';
import { foldText } from '../../src/text/foldText.js';
import { foldWords } from '../../src/text/foldWords.js';
import { listInitials } from '../../src/text/listInitials.js';
import { makeCollationKey } from '../../src/text/makeCollationKey.js';
import { makeGivenNameKey } from '../../src/text/makeGivenNameKey.js';
import { parsePartialDate } from '../../src/text/PartialDate.js';

/** Text as Vietnamese names are made: any letter of the alphabet with any tone, in words. */
const syllables = fc.stringMatching(/^[aăâbcdđeêghiklmnoôơpqrstuưvxy]{1,5}$/);
const tones = fc.constantFrom('', '\u0300', '\u0309', '\u0303', '\u0301', '\u0323');
const toned = fc.tuple(syllables, tones).map(([syllable, tone]) => (syllable + tone).normalize('NFC'));
const names = fc.array(toned, { minLength: 1, maxLength: 4 }).map((words) => words.join(' '));

describe('foldText', () => {
  it.each([
    ['Nguyễn Đình Khang', 'nguyen dinh khang'],
    ['Uỷ ban', 'uy ban'],
    ['Ủy  ban', 'uy ban'],
    ['Đỗ\u00a0Thị Lan', 'do thi lan'],
    ['ĐÀ NẴNG', 'da nang'],
  ])('%s', (text, folded) => {
    expect(foldText(text)).toBe(folded);
  });

  it('gives one result for every Unicode form, and folds what is folded to itself', () => {
    fc.assert(
      fc.property(names, (name) => {
        const folded = foldText(name);
        expect(foldText(name.normalize('NFD'))).toBe(folded);
        expect(foldText(folded)).toBe(folded);
      }),
    );
  });
});

describe('foldWords', () => {
  it('drops whatever is no letter or digit', () => {
    expect(foldWords('Kỷ niệm chương “Bảo vệ ANTQ” (2018 – 2023)')).toBe('ky niem chuong bao ve antq 2018 2023');
  });
});

describe('listInitials', () => {
  it.each([
    ['Tổng Liên đoàn Lao động Việt Nam', ['TLđLđVN']],
    ['Bộ Công an', ['BCa']],
    ['“Mặt trận” Tổ quốc'.normalize('NFD'), ['MtTq']],
    ['Bộ Lao động – Thương binh và Xã hội', ['BLđTbvXh', 'BLđTbXh']],
    ['Ban Dân vận Trung ương', ['BDvTư', 'BDvTW']],
  ])('%s', (name, initials) => {
    expect(listInitials(name)).toEqual(initials);
  });
});

describe('makeCollationKey', () => {
  it('orders letters as a Vietnamese dictionary does', () => {
    const sorted = ['an', 'ăn', 'ân', 'ba', 'da', 'đa', 'đi', 'e', 'ê', 'o', 'ô', 'ơ', 'u', 'ư', 'y'];
    expect([...sorted].reverse().sort(byKey)).toEqual(sorted);
  });

  it('orders tones: ngang, huyền, hỏi, ngã, sắc, nặng, after all letters', () => {
    const sorted = ['ma', 'mà', 'mả', 'mã', 'má', 'mạ', 'mạ a', 'mà b', 'man'];
    expect([...sorted].reverse().sort(byKey)).toEqual(sorted);
  });

  it('orders any two names as ICU does for Vietnamese', () => {
    const collator = new Intl.Collator('vi');
    fc.assert(
      fc.property(names, names, (one, other) => {
        expect(Math.sign(byKey(one, other))).toBe(Math.sign(collator.compare(one, other)));
      }),
      { numRuns: 2000 },
    );
  });
});

describe('makeGivenNameKey', () => {
  const byGivenName = (a: string, b: string): number => compare(makeGivenNameKey(a, 'vi'), makeGivenNameKey(b, 'vi'));

  it('orders by the last syllable, then the rest', () => {
    const sorted = ['Nguyễn Thanh Bình', 'Ngọ Duy Hiểu', 'Lê Quốc Hùng', 'Nguyễn Đình Khang', 'Đỗ Thị Lan'];
    expect([...sorted].sort(byGivenName)).toEqual(sorted);
    expect(['Trần Văn An', 'Lê An'].sort(byGivenName)).toEqual(['Lê An', 'Trần Văn An']);
  });

  it('leaves names of other languages whole', () => {
    expect(makeGivenNameKey('John Smith', 'en')).toBe(makeCollationKey('John Smith'));
    expect(makeGivenNameKey('John Smith', null)).toBe(makeCollationKey('John Smith'));
  });
});

describe('parsePartialDate', () => {
  it.each([
    ['2023', '2023-01-01', '2023-12-31'],
    ['2024-02', '2024-02-01', '2024-02-29'],
    ['1900-02', '1900-02-01', '1900-02-28'],
    ['2023-12-22', '2023-12-22', '2023-12-22'],
  ])('%s is %s to %s', (text, earliest, latest) => {
    expect(parsePartialDate(text)).toEqual({ earliest, latest });
  });

  it.each(['', '23', '2023-13', '2023-00', '2023-02-29', '2016--01-15', '2023-1-1', '22/12/2023', '0000', ' 2023'])(
    '"%s" is none',
    (text) => {
      expect(parsePartialDate(text)).toBeNull();
    },
  );
});

function byKey(one: string, other: string): number {
  return compare(makeCollationKey(one), makeCollationKey(other));
}

/** As Neo4j compares: by code units, no locale. */
function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
