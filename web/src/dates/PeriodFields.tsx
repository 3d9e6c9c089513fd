import { useLanguage } from '../language/useLanguage.js';
import { TextField } from '../shell/TextField.js';
import { readDate } from './readDate.js';

interface Props {
  readonly from: string;
  readonly to: string;
  readonly onChange: (end: 'from' | 'to', date: string) => void;
}

/** Between which dates; what is no date is marked, and leaves the period open. */
export function PeriodFields({ from, to, onChange }: Props) {
  const { words } = useLanguage();
  return (
    <>
      {[
        { end: 'from', label: words.filterFrom, value: from } as const,
        { end: 'to', label: words.filterTo, value: to } as const,
      ].map(({ end, label, value }) => (
        <TextField
          key={end}
          label={label}
          className="filter-date"
          placeholder={words.dateExample}
          fault={value !== '' && readDate(value) === null ? words.noDate : null}
          value={value}
          onChange={(date) => {
            onChange(end, date);
          }}
        />
      ))}
    </>
  );
}
