import { useMemo } from 'react';
import { useSearchParams } from 'react-router';
import { useAllRows } from '../api/useAllRows.js';
import { arrangeRows } from '../facts/arrangeRows.js';
import { ATTENDANCE_COLUMNS } from '../facts/ATTENDANCE_COLUMNS.js';
import { AttendanceTable } from '../facts/AttendanceTable.js';
import { writeCsv } from '../facts/writeCsv.js';
import { useLanguage } from '../language/useLanguage.js';
import { saveFile } from '../shell/saveFile.js';
import { useTitle } from '../shell/useTitle.js';
import { readAttendanceView, ROLES } from './readAttendanceView.js';

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
        <label>
          {words.filterText}
          <input
            type="search"
            value={view.text}
            onChange={({ target }) => {
              change({ q: target.value });
            }}
          />
        </label>
        <label>
          {words.role}
          <select
            value={view.role ?? ''}
            onChange={({ target }) => {
              change({ role: target.value });
            }}
          >
            <option value="">{words.every}</option>
            {ROLES.map((role) => (
              <option key={role} value={role}>
                {words.roles[role]}
              </option>
            ))}
          </select>
        </label>
        {(['from', 'to'] as const).map((end) => (
          <label key={end}>
            {end === 'from' ? words.filterFrom : words.filterTo}
            <input
              className="filter-date"
              placeholder="2023-12"
              inputMode="numeric"
              value={view[end]}
              onChange={({ target }) => {
                change({ [end]: target.value });
              }}
            />
          </label>
        ))}
        <label>
          {words.groupBy}
          <select
            value={view.group ?? ''}
            onChange={({ target }) => {
              change({ group: target.value });
            }}
          >
            <option value="">{words.none}</option>
            {ATTENDANCE_COLUMNS.map(({ key, title }) => (
              <option key={key} value={key}>
                {title(words)}
              </option>
            ))}
          </select>
        </label>
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
        <button type="button" disabled={loading || rows.length === 0} onClick={save}>
          {words.saveCsv}
        </button>
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
