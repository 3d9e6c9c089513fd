const OPENING = '([{“"«';
const CLOSING = ')]}”"»';

/**
 * The several things of a cell, parted by any of the separators, but not within brackets or quotation marks, and not
 * before one of the suffixes (`Acme, Ltd`). Empty ones are left out.
 */
export function splitCell(cell: string, separators: readonly string[], suffixes: readonly string[] = []): string[] {
  const parts: string[] = [];
  let part = '';
  const closings: string[] = [];
  for (let at = 0; at < cell.length;) {
    const sign = cell.charAt(at);
    const separator = closings.length === 0 ? separators.find((one) => cell.startsWith(one, at)) : undefined;
    const rest = separator === undefined ? '' : cell.slice(at + separator.length).trimStart();
    if (separator !== undefined && !suffixes.some((suffix) => rest.startsWith(suffix))) {
      parts.push(part);
      part = '';
      at += separator.length;
      continue;
    }
    const opened = OPENING.indexOf(sign);
    if (closings.at(-1) === sign) closings.pop();
    // One that never closes is a slip, not a bracket.
    else if (opened >= 0 && cell.includes(CLOSING.charAt(opened), at + 1)) closings.push(CLOSING.charAt(opened));
    part += sign;
    at += 1;
  }
  parts.push(part);
  return parts.map((one) => one.replace(/\s+/g, ' ').trim()).filter((one) => one !== '');
}
