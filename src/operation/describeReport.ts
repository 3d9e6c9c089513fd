import { ProblemsError } from '../facts/ProblemsError.js';
import { describeKinds } from './describeKinds.js';
import { describeJoins } from './describeJoins.js';
import type { ImportReport } from './importFile.js';

const SHOWN = 20;

/** An import's report as its reader wants it: what is wrong, what was left out, what was done. */
export function describeReport(
  file: string,
  dataset: string,
  report: ImportReport,
  { rejects, strict }: { readonly rejects: string; readonly strict: boolean },
): string {
  const { format, records, refused, problems, passed, counts, joins, cutOff } = report;
  const lines: string[] = [];
  if (problems.length > 0) lines.push(new ProblemsError(problems.slice(0, SHOWN)).message);
  if (problems.length > SHOWN) lines.push(`… and ${problems.length - SHOWN} more problems.`);
  if (counts === null && cutOff) lines.push(`${file}: it can't be read to its end, so nothing of it goes in.`);
  else if (counts === null && strict && refused > 0) {
    lines.push(`${file}: ${refused} of ${records} records are wrong, so with --strict nothing of it goes in.`);
  } else if (refused > 0) {
    lines.push(
      `${file}: ${refused} of ${records} records didn't go in, or not wholly; they are in ${rejects}. Mend them there, then:`,
    );
    lines.push(`  cochair import ${rejects} --dataset ${dataset} --add`);
  }
  if (passed.size > 0) {
    const left = [...passed].sort(([, a], [, b]) => b - a).map(([name, count]) => `${name} ×${count}`);
    lines.push(`${file}: without a place in the model, and left out: ${left.join(', ')}`);
  }
  lines.push(...describeJoins(joins).map((line) => `${file}: ${line}`));
  lines.push(`${file} (${format}, ${records} records) → dataset ${dataset}: ${describeCounts(counts)}`);
  if (counts) lines.push(`  ${describeKinds(counts.kinds)}`);
  return lines.join('\n');
}

function describeCounts(counts: ImportReport['counts']): string {
  if (!counts) return 'nothing was imported';
  const { added, changed, removed, unchanged } = counts;
  const news =
    added + changed + removed === 0 ? 'nothing changed' : `${added} added, ${changed} changed, ${removed} removed`;
  return `${news}, ${unchanged} unchanged`;
}
