/** The words of a text: what letters and digits make up; everything else divides them. */
export function listWords(text: string): string[] {
  return text.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
}
