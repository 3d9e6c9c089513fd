import { useMemo } from 'react';
import { useSearchParams } from 'react-router';
import { useAllRows } from '../api/useAllRows.js';
import { arrangeRows } from '../facts/arrangeRows.js';
import { ATTENDANCE_COLUMNS } from '../facts/ATTENDANCE_COLUMNS.js';
import { AttendanceTable } from '../facts/AttendanceTable.js';
import { ExportLinks } from '../facts/ExportLinks.js';
import { ROLES } from '../facts/ROLES.js';
import { writeCsv } from '../facts/writeCsv.js';
import { useLanguage } from '../language/useLanguage.js';
import { Choice } from '../shell/Choice.js';
import { saveFile } from '../shell/saveFile.js';
import { TextField } from '../shell/TextField.js';
import { useTitle } from '../shell/useTitle.js';
import { readAttendanceView } from './readAttendanceView.js';

/** Who attended what, over the whole graph: filtered, sorted, grouped, in columns of one's choice, and to be taken away. */
export function AttendancePage() {
  const { language, words } = useLanguage();
  const [parameters, setParameters] = useSearchParams();
  const view = useMemo(() => readAttendanceView(parameters), [parameters]);
  const { rows, total, loading, error } = useAllRows(view.where);
  const lines = useMemo(() => arrangeRows(rows, view, language, words), [rows, view, language, words]);
  useTitle(words.attendance);

  const change = (changes: Readonly<Record<string, string | null>>) => {
    setParameters(
      (before) => {
        for (const [name, value] of Object.entries(changes)) {
          if (value === null || value === '') before.delete(name);
          else before.set(name, value);
        }
        return before;
      },
      { replace: true },
    );
  };
  const toggle = (column: string) => {
    setParameters(
      (before) => {
        if (before.getAll('without').includes(column)) before.delete('without', column);
        else before.append('without', column);
        return before;
      },
      { replace: true },
    );
  };
  const sortBy = (column: string) => {
    const again = view.sort === column;
    change({ sort: again && view.descending ? null : column, descending: again && !view.descending ? 'true' : null });
  };
  const save = () => {
    const shown = lines.flatMap((line) => ('row' in line ? line.row : []));
    saveFile('attendance.csv', 'text/csv', writeCsv(shown, view.columns, words));
  };

  return (
    <article>
      <h1>{words.attendance}</h1>
      <form
        className="filters"
        role="search"
        aria-label={words.attendance}
        onSubmit={(event) => {
          event.preventDefault();
        }}
      >
        <TextField
          type="search"
          label={words.filterText}
          value={view.text}
          onChange={(q) => {
            change({ q });
          }}
        />
        <Choice
          label={words.role}
          value={view.role ?? ''}
          none={words.every}
          options={ROLES.map((role) => [role, words.roles[role]])}
          onChange={(role) => {
            change({ role });
          }}
        />
        {(['from', 'to'] as const).map((end) => (
          <TextField
            key={end}
            label={end === 'from' ? words.filterFrom : words.filterTo}
            className="filter-date"
            placeholder="2023-12"
            inputMode="numeric"
            value={view[end]}
            onChange={(day) => {
              change({ [end]: day });
            }}
          />
        ))}
        <Choice
          label={words.groupBy}
          value={view.group ?? ''}
          none={words.none}
          options={ATTENDANCE_COLUMNS.map(({ key, title }) => [key, title(words)])}
          onChange={(group) => {
            change({ group });
          }}
        />
        <fieldset className="choices">
          <legend>{words.columns}</legend>
          {ATTENDANCE_COLUMNS.map(({ key, title }) => (
            <label key={key}>
              <input
                type="checkbox"
                checked={view.columns.includes(key)}
                onChange={() => {
                  toggle(key);
                }}
              />
              {title(words)}
            </label>
          ))}
        </fieldset>
      </form>
      <p className="source-line" role="status">
        {error
          ? error.message
          : loading
            ? `${words.loading} ${words.shown(rows.length, total ?? 0)}`
            : words.results(rows.length)}
        {total !== null && !loading && rows.length < total && <span>{words.shown(rows.length, total)}</span>}
        <span>
          {words.saveAs}{' '}
          <button type="button" disabled={loading || rows.length === 0} onClick={save}>
            CSV
          </button>{' '}
          {rows.length === total && <ExportLinks participations={view.where ?? {}} />}
        </span>
      </p>
      <AttendanceTable
        lines={lines}
        columns={view.columns}
        sort={view.sort}
        descending={view.descending}
        onSort={sortBy}
      />
    </article>
  );
}
