import { placeSpan } from '../dates/placeSpan.js';
import { writeDate } from '../dates/writeDate.js';
import type { PlacedFragment } from '../generated/documents.js';
import { useLanguage } from '../language/useLanguage.js';
import { FactLine } from './FactLine.js';

interface Props {
  readonly items: readonly PlacedFragment[];
  readonly of: 'member' | 'organization';
}

const MOST_TICKS = 8;

/**
 * Facts in the order of their dates, each with a bar for the days that its dates can mean: a year is as long as a year. Where
 * a source only says that something held then, or was over, the bar says so by its form, and a word beside it.
 */
export function Timeline({ items, of }: Props) {
  const { language, words } = useLanguage();
  const dated = items.flatMap(({ earliest, latest }) =>
    earliest !== null && latest !== null ? { earliest, latest } : [],
  );
  const scale = {
    first: dated.map(({ earliest }) => earliest).sort()[0] ?? '',
    last:
      dated
        .map(({ latest }) => latest)
        .sort()
        .at(-1) ?? '',
  };
  // On a single day every bar would be the whole scale.
  const scaled = scale.first < scale.last;
  return (
    <>
      {scaled && (
        <p className="timeline-scale" aria-hidden="true">
          {listTicks(scale).map((year) => (
            <span
              key={year}
              style={{ left: `${placeSpan({ first: `${year}-01-01`, last: `${year}-01-01` }, scale).left}%` }}
            >
              {year}
            </span>
          ))}
        </p>
      )}
      <ol className="timeline">
        {items.map((item) => {
          const { fact, placement, earliest, latest } = item;
          const span =
            scaled && earliest !== null && latest !== null ? placeSpan({ first: earliest, last: latest }, scale) : null;
          return (
            <li key={`${fact.id} ${placement}`}>
              {span && (
                <span className="timeline-track" aria-hidden="true">
                  <span
                    className={`timeline-bar timeline-${placement}`}
                    style={{ left: `min(${span.left}%, 100% - 6px)`, width: `max(${span.width}%, 6px)` }}
                  />
                </span>
              )}
              <span className="timeline-when">
                {words.placements[placement]} {writePlace(item, language)}
              </span>
              <FactLine fact={fact} of={of} />
            </li>
          );
        })}
      </ol>
    </>
  );
}

/** Years that begin on the scale, few enough to be read; where none does, there is no scale to read. */
function listTicks({ first, last }: { readonly first: string; readonly last: string }): string[] {
  const [from, to] = [first, last].map((date) => Number(date.slice(0, 4))) as [number, number];
  const step = Math.ceil((to - from + 1) / MOST_TICKS);
  return (
    Array.from({ length: to - from + 1 }, (_, at) => from + at)
      .filter((year) => year % step === 0)
      .map((year) => String(year).padStart(4, '0'))
      // Near its end there is no room for a number.
      .filter(
        (year) =>
          `${year}-01-01` >= first &&
          placeSpan({ first: `${year}-01-01`, last: `${year}-01-01` }, { first, last }).left < 95,
      )
  );
}

/** Start and end as the sources give them. Which days a bar begins and ends with is no date that a source gives. */
function writePlace({ startDate, endDate }: PlacedFragment, language: 'vi' | 'en'): string {
  const dates = [startDate, endDate].filter((date) => date !== null).map((date) => writeDate(date, language));
  return [...new Set(dates)].join(' – ');
}
