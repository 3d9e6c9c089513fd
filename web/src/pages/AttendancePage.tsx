import { useMemo } from 'react';
import { MOST_PARTICIPATIONS } from '../../../src/server/MOST_PARTICIPATIONS.js';
import { makeQuestion } from '../api/makeQuestion.js';
import { PeriodFields } from '../dates/PeriodFields.js';
import { arrangeRows } from '../facts/arrangeRows.js';
import { ATTENDANCE_COLUMNS } from '../facts/ATTENDANCE_COLUMNS.js';
import { AttendanceTable } from '../facts/AttendanceTable.js';
import { ExportLinks } from '../facts/ExportLinks.js';
import { ROLES } from '../facts/ROLES.js';
import { writeCsv } from '../facts/writeCsv.js';
import { AttendancePageDocument } from '../generated/documents.js';
import { useLanguage } from '../language/useLanguage.js';
import { Choice } from '../shell/Choice.js';
import { LONGEST_QUERY } from '../shell/LONGEST_QUERY.js';
import { QuestionBehind } from '../shell/QuestionBehind.js';
import { saveFile } from '../shell/saveFile.js';
import { TextField } from '../shell/TextField.js';
import { useAddress } from '../shell/useAddress.js';
import { useTitle } from '../shell/useTitle.js';
import { readAttendanceView } from './readAttendanceView.js';
import { useAttendance } from './useAttendance.js';

/** Rows that are arranged within a frame or two. */
const SORTED_AT_ONCE = 2_000;
const AS_THEY_COME = { sort: null, descending: false, group: null };

/** Who attended what, over the whole graph: filtered, sorted, grouped, in columns of one's choice, and to be taken away. */
export function AttendancePage() {
  const { language, words } = useLanguage();
  const { parameters, set, edit } = useAddress();
  const view = useMemo(() => readAttendanceView(parameters), [parameters]);
  const { rows, total, loading, failure, retry } = useAttendance(view.where);
  // Sorted and grouped once they are all there, and not again with each page that comes.
  const sortsLater = loading && rows.length > SORTED_AT_ONCE;
  const { sort, descending, group } = sortsLater ? AS_THEY_COME : view;
  const lines = useMemo(
    () => arrangeRows(rows, { sort, descending, group }, language, words),
    [rows, sort, descending, group, language, words],
  );
  useTitle(words.attendance);

  const replace = { replace: true };
  const sortBy = (column: string) => {
    edit((changed) => {
      const again = changed.get('sort') === column;
      const descending = changed.has('descending');
      changed.delete('sort');
      changed.delete('descending');
      if (!again || !descending) changed.set('sort', column);
      if (again && !descending) changed.set('descending', 'true');
    }, replace);
  };
  const toggle = (column: string) => {
    edit((changed) => {
      if (changed.getAll('without').includes(column)) changed.delete('without', column);
      else changed.append('without', column);
    }, replace);
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
          maxLength={LONGEST_QUERY}
          label={words.filterText}
          value={view.text}
          onChange={(text) => {
            set('q', text, replace);
          }}
        />
        <Choice
          label={words.role}
          value={view.role ?? ''}
          none={words.every}
          options={ROLES.map((role) => [role, words.roles[role]])}
          onChange={(role) => {
            set('role', role, replace);
          }}
        />
        <PeriodFields
          from={view.from}
          to={view.to}
          onChange={(end, date) => {
            set(end, date, replace);
          }}
        />
        <Choice
          label={words.groupBy}
          value={view.group ?? ''}
          none={words.none}
          options={ATTENDANCE_COLUMNS.map(({ key, title }) => [key, title(words)])}
          onChange={(group) => {
            set('group', group, replace);
          }}
        />
        {view.event !== null && (
          <button
            type="button"
            aria-label={words.leaveOut(rows[0]?.event.name ?? view.event)}
            onClick={() => {
              set('event', '', replace);
            }}
          >
            {words.onlyEvent} “{rows[0]?.event.name ?? view.event}” <span aria-hidden="true">×</span>
          </button>
        )}
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
      <p className="source-line">
        <span role="status">
          {failure && (loading ? words.waiting : failure.message)}
          {!failure && (loading ? words.loading : words.results(rows.length))}
        </span>
        {loading && total !== null && rows.length < total && <span>{words.shown(rows.length, total)}</span>}
        {failure && !loading && (
          <button type="button" onClick={retry}>
            {words.retry}
          </button>
        )}
        <span>
          {words.saveAs}{' '}
          <button type="button" disabled={loading || rows.length === 0} onClick={save}>
            CSV
          </button>{' '}
          {rows.length === total && <ExportLinks participations={view.where ?? {}} />}
        </span>
      </p>
      {!loading && total !== null && rows.length >= MOST_PARTICIPATIONS && rows.length < total && (
        <p className="warning" role="note">
          {words.tooManyRows(rows.length, total)}
        </p>
      )}
      <AttendanceTable
        lines={lines}
        columns={view.columns}
        sort={view.sort}
        descending={view.descending}
        group={view.group}
        onSort={sortBy}
      />
      <QuestionBehind question={makeQuestion(AttendancePageDocument, { where: view.where ?? null })} />
    </article>
  );
}
