import type { LinkedFragment } from '../generated/documents.js';

/** Told apart by those who see few colours, too, on light and on dark (Okabe and Ito's). */
export const KIND_COLORS: Readonly<Record<LinkedFragment['__typename'], string>> = {
  Person: '#d55e00',
  Organization: '#0072b2',
  Event: '#009e73',
  Post: '#cc79a7',
  Group: '#e69f00',
  Award: '#b59a00',
  Programme: '#56b4e9',
  Area: '#777777',
};
