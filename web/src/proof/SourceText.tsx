import type { ReactNode } from 'react';

interface Cited {
  readonly id: string;
  readonly start: number | null;
  readonly end: number | null;
}

interface Props {
  readonly text: string;
  readonly language: string | null;
  readonly citations: readonly Cited[];
}

/** A source's own text, in which each quote leads to what it proves. Of quotes that overlap the first is marked. */
export function SourceText({ text, language, citations }: Props) {
  const parts: ReactNode[] = [];
  let at = 0;
  const placed = citations.filter(({ start, end }) => start !== null && end !== null);
  for (const { id, start, end } of placed.sort((one, other) => Number(one.start) - Number(other.start))) {
    if (Number(start) < at) continue;
    parts.push(text.slice(at, Number(start)));
    parts.push(
      <a key={id} href={`#${id}`}>
        <mark>{text.slice(Number(start), Number(end))}</mark>
      </a>,
    );
    at = Number(end);
  }
  return (
    <div className="source-text" lang={language ?? undefined}>
      {parts}
      {text.slice(at)}
    </div>
  );
}
