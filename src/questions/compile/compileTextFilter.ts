import { foldWords } from '../../text/foldWords.js';
import type { Compilation } from './Compilation.js';
import { badArgument } from './badArgument.js';
import type { Given } from './Given.js';
import { readList } from './readList.js';
import { ARGUMENT_LIMITS } from '../limit/ARGUMENT_LIMITS.js';

/** A `StringWhere` on a stored text, which is NFC, and on its folded form. */
export function compileTextFilter(compilation: Compilation, value: string, folded: string, given: Given): string {
  const conditions = given.keys().map((key) => {
    const operand = given.get(key);
    if (!operand) return 'true';
    if (key === 'eq') return `${value} = ${compilation.parameter(operand, composeText)}`;
    if (key === 'in')
      return `${value} IN ${compilation.parameter(operand, (texts) => readList(operand, texts).map(composeText))}`;
    return `${folded} CONTAINS ${compilation.parameter(operand, (text) => foldWords(readText(operand, text)))}`;
  });
  return conditions.length > 0 ? conditions.join(' AND ') : 'true';
}

function composeText(text: unknown): string {
  return String(text).normalize('NFC');
}

/** Longer than any name: what is looked for within texts costs by its length. */
const MOST_LETTERS = ARGUMENT_LIMITS.text;

function readText(given: Given, value: unknown): string {
  const text = String(value);
  if (text.length <= MOST_LETTERS) return text;
  const message = `matches has ${text.length} letters. Look for ${MOST_LETTERS} at most.`;
  throw badArgument(given, message, { code: 'TEXT_LIMIT', limit: MOST_LETTERS, cost: text.length });
}
