import fc from 'fast-check';

const WORDS = Array.from(
  new Set(
    'Nguyễn Lê Quốc Hùng Đỗ Thị Lan Ủy Bộ Công an An ăn ấn ân ắn Việt Nam đồng dong và of O’Neil Straße TW 2023'.split(
      ' ',
    ),
  ),
);

/** Names and titles: few words, so that many are alike but for a tone or a letter; and now and then any characters. */
export const nameArbitrary: fc.Arbitrary<string> = fc.oneof(
  {
    weight: 9,
    arbitrary: fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 4 }).map((words) => words.join(' ')),
  },
  {
    weight: 1,
    arbitrary: fc
      .string({ unit: 'grapheme', minLength: 1, maxLength: 6 })
      .map((text) => text.normalize('NFC').trim())
      .filter((text) => text !== ''),
  },
);
