/** The five tones of Vietnamese, as NFD has them: huyền, sắc, ngã, hỏi, nặng. */
const TONES = /[\u0300\u0301\u0303\u0309\u0323]/gu;

/**
 * Equal for texts that are spelled alike but for capitals, spaces, and the vowel of a syllable that has its tone: `Ủy viên`
 * and `uỷ viên`. Other diacritics make another word, and count.
 */
export function makeSpellingKey(text: string): string {
  const syllables = text.normalize('NFD').toLowerCase().trim().split(/\s+/u);
  return syllables
    .map((syllable) => syllable.replaceAll(TONES, '') + (syllable.match(TONES) ?? []).join(''))
    .join(' ')
    .normalize('NFC');
}
