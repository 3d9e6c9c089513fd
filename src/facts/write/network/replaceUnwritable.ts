/** What XML 1.0 can't hold, not even by its number (control characters, halves of surrogate pairs), becomes U+FFFD. */
export function replaceUnwritable(text: string): string {
  return text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\p{Surrogate}\ufffe\uffff]/gu, '\ufffd');
}
