import { useVirtualizer } from '@tanstack/react-virtual';
import { type CSSProperties, useEffect, useRef } from 'react';
import { useLanguage } from '../language/useLanguage.js';
import { useMedia } from '../shell/useMedia.js';
import type { Line } from './arrangeRows.js';
import { ATTENDANCE_COLUMNS } from './ATTENDANCE_COLUMNS.js';

/**
 * In rem: every line is as high, so that any of tens of thousands is found without measuring those before it. On a phone a
 * line is a card.
 */
const LINE_HEIGHT = 3.5;
const CARD_HEIGHT = 15;
/** As many lines as go onto paper; a file of all of them is a click away. */
const MOST_PRINTED = 2_000;

interface Props {
  readonly lines: readonly Line[];
  readonly columns: readonly string[];
  readonly sort: string | null;
  readonly descending: boolean;
  /** The column that they are grouped by. */
  readonly group: string | null;
  readonly onSort: (column: string) => void;
}

/** A table of which only what is in view is drawn; on paper, its first lines. */
export function AttendanceTable({ lines, columns, sort, descending, group, onSort }: Props) {
  const { words } = useLanguage();
  const narrow = useMedia('(width < 40rem)');
  const printing = useMedia('print');
  const rem = parseFloat(getComputedStyle(document.documentElement).fontSize);
  const height = (narrow && !printing ? CARD_HEIGHT : LINE_HEIGHT) * rem;
  const heightOf = (line: Line | undefined): number => (line && 'group' in line ? LINE_HEIGHT * rem : height);
  const place = useRef<HTMLDivElement>(null);
  const shown = ATTENDANCE_COLUMNS.filter(({ key }) => columns.includes(key));
  const grouped = ATTENDANCE_COLUMNS.find(({ key }) => key === group);
  const virtual = useVirtualizer({
    count: lines.length,
    getScrollElement: () => place.current,
    estimateSize: (index) => heightOf(lines[index]),
    overscan: 20,
  });
  useEffect(() => {
    virtual.measure();
  }, [virtual, height, lines]);
  const drawn = printing
    ? lines.slice(0, MOST_PRINTED).map((_, index) => ({ index, start: index * height }))
    : virtual.getVirtualItems();
  const whole = printing ? drawn.length * height : virtual.getTotalSize();
  return (
    <div className="attendance" role="table" aria-rowcount={lines.length + 1} aria-label={words.attendance}>
      <div
        ref={place}
        style={{ '--columns': shown.length } as CSSProperties}
        className="attendance-lines"
        tabIndex={0}
        role="rowgroup"
        aria-label={words.attendance}
      >
        <div className="attendance-line attendance-head" role="row" aria-rowindex={1}>
          {shown.map(({ key, title }) => (
            <span
              key={key}
              role="columnheader"
              className={`cell cell-${key}`}
              aria-sort={sort !== key ? 'none' : descending ? 'descending' : 'ascending'}
            >
              <button
                type="button"
                className="quiet"
                onClick={() => {
                  onSort(key);
                }}
              >
                {title(words)}
                {sort === key && <span aria-hidden="true">{descending ? ' ↓' : ' ↑'}</span>}
              </button>
            </span>
          ))}
        </div>
        <div className="attendance-height" role="presentation" style={{ height: whole }}>
          {drawn.map(({ index, start }) => {
            const line = lines[index];
            if (!line) return null;
            const style = { transform: `translateY(${start}px)`, height: heightOf(line) };
            if ('group' in line) {
              return (
                <div
                  key={`group ${line.group}`}
                  className="attendance-line attendance-group"
                  role="row"
                  aria-rowindex={index + 2}
                  style={style}
                >
                  <span role="rowheader" className="cell">
                    {line.group === '' ? words.none : (grouped?.head ?? grouped?.show)?.(line.first)}{' '}
                    <small>{line.count}</small>
                  </span>
                </div>
              );
            }
            return (
              <div key={line.row.id} className="attendance-line" role="row" aria-rowindex={index + 2} style={style}>
                {shown.map(({ key, text, show }) => (
                  // All of it, where it is cut off.
                  <span key={key} role="cell" className={`cell cell-${key}`} title={text(line.row, words)}>
                    {show(line.row)}
                  </span>
                ))}
              </div>
            );
          })}
        </div>
      </div>
    </div>
  );
}
