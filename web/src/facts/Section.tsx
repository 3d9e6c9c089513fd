import { type ReactNode, useId } from 'react';
import { useLanguage } from '../language/useLanguage.js';

interface Props {
  readonly title: string;
  readonly shown: number;
  /** How many there are, where not all may be shown. */
  readonly total?: number;
  readonly children: ReactNode;
}

/** A part of a page, with how much there is of it; nothing where there is nothing. */
export function Section({ title, shown, total = shown, children }: Props) {
  const { words } = useLanguage();
  const heading = useId();
  if (shown === 0) return null;
  return (
    <section aria-labelledby={heading} className="section">
      <h2 id={heading}>
        {title} <small>{shown < total ? words.shown(shown, total) : total}</small>
      </h2>
      {children}
    </section>
  );
}
