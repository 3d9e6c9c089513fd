import { HOMONYM } from './labelPeople.js';
import { type MeasuredDuplicates, THRESHOLDS } from './measureDuplicates.js';

/** What was measured, as it stands in docs/duplicates.md. */
export function writeTables({ people, copies, homonyms, thresholds, ways }: MeasuredDuplicates, seed: number): string {
  const rows = [...ways].filter(([how]) => how !== HOMONYM).sort(([a], [b]) => Number(a > b) - Number(a < b));
  const other = ways.get(HOMONYM);
  return [
    `${people} people of real parliaments and councils; for ${copies} of them a second record of the same person, for ${homonyms} one of`,
    `somebody else who has exactly the same name. Seed ${seed}.`,
    '',
    '| listed from a score of | pairs listed | precision | recall |',
    '| --: | --: | --: | --: |',
    ...thresholds.map(
      ({ min, listed, precision, recall }) => `| ${min} | ${listed} | ${show(precision)} | ${show(recall)} |`,
    ),
    '',
    `| what happened to the name | pairs | ${THRESHOLDS.map((min) => `found at ${min}`).join(' | ')} |`,
    `| --- | --: | ${THRESHOLDS.map(() => '--:').join(' | ')} |`,
    ...rows.map(([how, { pairs, listed }]) => `| ${how} | ${pairs} | ${listed.map(show).join(' | ')} |`),
    ...(other
      ? [`| somebody else of that name: listed wrongly | ${other.pairs} | ${other.listed.map(show).join(' | ')} |`]
      : []),
  ].join('\n');
}

function show(share: number): string {
  return `${(share * 100).toFixed(1)} %`;
}
