import { foldWords } from '../../text/foldWords.js';
import type { Compilation } from './Compilation.js';
import type { Given } from './Given.js';

/** A `StringWhere` on a stored text, which is NFC, and on its folded form. */
export function compileTextFilter(compilation: Compilation, value: string, folded: string, given: Given): string {
  const conditions = given.keys().map((key) => {
    const operand = given.get(key);
    if (!operand) return 'true';
    if (key === 'eq') return `${value} = ${compilation.parameter(operand, composeText)}`;
    if (key === 'in') return `${value} IN ${compilation.parameter(operand, composeTexts)}`;
    return `${folded} CONTAINS ${compilation.parameter(operand, (text) => foldWords(String(text)))}`;
  });
  return conditions.length > 0 ? conditions.join(' AND ') : 'true';
}

function composeText(text: unknown): string {
  return String(text).normalize('NFC');
}

function composeTexts(texts: unknown): string[] {
  return (texts as string[]).map(composeText);
}
