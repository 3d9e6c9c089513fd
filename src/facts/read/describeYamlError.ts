import type { YAMLError } from 'yaml';
import type { Problem } from '../Problem.js';

const REMEDIES: Partial<Record<YAMLError['code'], string>> = {
  BLOCK_AS_IMPLICIT_KEY: 'Put a value that has ": " in it between quotation marks, or close the [ or { above.',
  BAD_SCALAR_START: 'Put the value between quotation marks.',
  BAD_INDENT: 'Indent entries of one map or list alike, and close every [ and {.',
  MISSING_CHAR: 'Close what is open: a quotation mark, [ or {.',
  TAB_AS_INDENT: 'Indent with spaces.',
  MULTIPLE_DOCS: 'Leave out the --- line: one file, one source.',
  MULTILINE_IMPLICIT_KEY: 'Put a colon behind the key, and its value behind the colon.',
};

/** What the YAML parser says, with what an author of facts most likely has to do. */
export function describeYamlError({ code, message }: YAMLError): Omit<Problem, 'place'> {
  const reason = message.replace(/; please use .*$/, '');
  return { what: `this is not valid YAML: ${reason}.`, remedy: REMEDIES[code] ?? 'Put the line right.' };
}
