/** What a citation is made of; null where the source doesn't say. */
export interface CitedSource {
  readonly format: 'TEXT' | 'BIBTEX' | 'CSL_JSON';
  readonly id: string;
  readonly quote: string | null;
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

function formatText({ quote, title, publisher, url, publishedOn }: CitedSource): string {
  const words = quote === null ? [] : [`“${quote}”`];
  return [...words, [title, publisher, publishedOn ?? 'no date', url].filter((one) => one !== null).join(', ')].join(
    ' — ',
  );
}

function formatBibtex({ id, quote, title, publisher, url, publishedOn, language }: CitedSource): string {
  const [year, month, day] = publishedOn?.split('-') ?? [];
  const fields = { title, organization: publisher, year, month, day, url, langid: language, note: quote };
  const lines = Object.entries(fields).flatMap(([name, value]) =>
    value === null || value === undefined ? [] : [`  ${name} = {${escapeBibtex(value)}}`],
  );
  return `@online{${id.replaceAll(/[^A-Za-z0-9.:-]/g, '-')},\n${lines.join(',\n')}\n}`;
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

function describeItem({ id, quote, title, publisher, url, publishedOn, language }: CitedSource): object {
  const parts = publishedOn?.split('-').map(Number);
  return {
    id,
    type: 'webpage',
    title,
    ...(publisher === null ? {} : { publisher, 'container-title': publisher }),
    ...(url === null ? {} : { URL: url }),
    ...(parts === undefined ? {} : { issued: { 'date-parts': [parts] } }),
    ...(language === null ? {} : { language }),
    ...(quote === null ? {} : { note: quote }),
  };
}
