import { type ReactNode, useId } from 'react';
import type { More } from '../api/More.js';
import { useLanguage } from '../language/useLanguage.js';
import { MoreButton } from '../shell/MoreButton.js';

interface Props {
  readonly title: string;
  readonly shown: number;
  /** How many there are, where not all may be shown. */
  readonly total?: number;
  /** Whether there may be more of it that isn't counted yet. */
  readonly uncounted?: boolean;
  /** Fetches more of them. */
  readonly more?: More | null;
  readonly children: ReactNode;
}

/** A part of a page, with how much there is of it; nothing where there is nothing. */
export function Section({ title, shown, total = shown, uncounted = false, more = null, children }: Props) {
  const { words } = useLanguage();
  const heading = useId();
  if (shown === 0) return null;
  return (
    <section aria-labelledby={heading} className="section">
      <h2 id={heading}>
        {title} {!uncounted && <small>{shown < total ? words.shown(shown, total) : words.number(total)}</small>}
      </h2>
      {children}
      <MoreButton more={more} of={heading} />
    </section>
  );
}
