/** Clauses between braces, a level deeper: a statement is read by people too, in golden cases and in a database's log. */
export function indent(clauses: string): string {
  return `\n  ${clauses.trim().replaceAll('\n', '\n  ')}\n`;
}
