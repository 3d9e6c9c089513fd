/**
 * The text as search and `matches` see it: lower case, no diacritics, `đ` as `d`, one space between words.
 * Any Unicode form gives the same result: NFC, NFD, `Uỷ` and `Ủy`.
 */
export function foldText(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replaceAll('đ', 'd')
    .replaceAll('ł', 'l')
    .replaceAll('ø', 'o')
    .replaceAll('ß', 'ss')
    .replaceAll('æ', 'ae')
    .replaceAll('œ', 'oe')
    .replace(/\s+/gu, ' ')
    .trim();
}
