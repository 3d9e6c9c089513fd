/** What a citation is made of; null where the source doesn't say. */
export interface CitedSource {
  readonly format: 'TEXT' | 'BIBTEX' | 'CSL_JSON';
  readonly id: string;
  readonly quote: string | null;
  /** Where there are no words: what the record that says so is called in its dataset. */
  readonly record: string | null;
  readonly title: string;
  readonly publisher: string | null;
  readonly url: string | null;
  readonly publishedOn: string | null;
  readonly language: string | null;
}

/** A citation as text, BibTeX or CSL-JSON. What the source doesn't give is left out, but a missing date, which is said. */
export function formatCitation(cited: CitedSource): string {
  switch (cited.format) {
    case 'TEXT':
      return formatText(cited);
    case 'BIBTEX':
      return formatBibtex(cited);
    case 'CSL_JSON':
      return JSON.stringify(describeItem(cited));
  }
}

function formatText(cited: CitedSource): string {
  const { quote, title, publisher, url, publishedOn } = cited;
  const words = quote === null ? noteOf(cited) : `“${quote}”`;
  return [
    ...(words === null ? [] : [words]),
    [title, publisher, publishedOn ?? 'no date', url].filter((one) => one !== null).join(', '),
  ].join(' — ');
}

/** What proves it: the words, or the record itself. */
function noteOf({ quote, record }: CitedSource): string | null {
  return quote ?? (record === null ? null : `record ${record}`);
}

function formatBibtex(cited: CitedSource): string {
  const { id, title, publisher, url, publishedOn, language } = cited;
  const [year, month, day] = publishedOn?.split('-') ?? [];
  const fields = { title, organization: publisher, year, month, day, url, langid: language, note: noteOf(cited) };
  const lines = Object.entries(fields).flatMap(([name, value]) =>
    value === null || value === undefined
      ? []
      : [`  ${name} = {${name === 'url' ? escapeUrl(value) : escapeBibtex(value)}}`],
  );
  return `@online{${id.replaceAll(/[^A-Za-z0-9.:-]/g, '-')},\n${lines.join(',\n')}\n}`;
}

/** A link is taken to the letter, but for what would end the field. */
function escapeUrl(url: string): string {
  return url.replaceAll(/[\\{}]/g, encodeURIComponent);
}

/** What would end the field or mean something to TeX. */
function escapeBibtex(text: string): string {
  const named: Record<string, string> = {
    '\\': '\\textbackslash{}',
    '~': '\\textasciitilde{}',
    '^': '\\textasciicircum{}',
  };
  return text.replaceAll(/[\\{}%&$#_~^]/g, (sign) => named[sign] ?? `\\${sign}`);
}

function describeItem(cited: CitedSource): object {
  const { id, title, publisher, url, publishedOn, language } = cited;
  const note = noteOf(cited);
  const parts = publishedOn?.split('-').map(Number);
  return {
    id,
    type: 'webpage',
    title,
    ...(publisher === null ? {} : { publisher, 'container-title': publisher }),
    ...(url === null ? {} : { URL: url }),
    ...(parts === undefined ? {} : { issued: { 'date-parts': [parts] } }),
    ...(language === null ? {} : { language }),
    ...(note === null ? {} : { note }),
  };
}
