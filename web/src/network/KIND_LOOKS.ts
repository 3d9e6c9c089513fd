import type { LinkedFragment } from '../generated/documents.js';

/** A node's shape says what sort of thing it is to those who don't see colours. */
export type Shape = 'disc' | 'square' | 'ring';

interface Look {
  readonly color: string;
  readonly shape: Shape;
}

/**
 * People are discs, bodies and what belongs to them squares, what happens rings. Colours are told apart by those who see few,
 * on light and on dark (Okabe and Ito's, darker where they were too pale for paper).
 */
export const KIND_LOOKS: Readonly<Record<LinkedFragment['__typename'], Look>> = {
  Person: { color: '#d55e00', shape: 'disc' },
  Group: { color: '#b87700', shape: 'disc' },
  Organization: { color: '#0072b2', shape: 'square' },
  Post: { color: '#b35c8c', shape: 'square' },
  Area: { color: '#777777', shape: 'square' },
  Event: { color: '#00916a', shape: 'ring' },
  Award: { color: '#8f7800', shape: 'ring' },
  Programme: { color: '#2f8bbf', shape: 'ring' },
};
