import { Command, InvalidArgumentError } from 'commander';
import type { Candidate } from '../facts/duplicates/findDuplicates.js';
import { listDuplicates } from '../facts/duplicates/listDuplicates.js';
import type { Profile } from '../facts/duplicates/Profile.js';
import { suggestName } from '../facts/suggestName.js';
import type { Kind, Model } from '../model/Model.js';
import { InputError } from '../operation/InputError.js';
import { say } from '../operation/say.js';
import { withGraph } from '../operation/withGraph.js';
import { writeOutput } from '../operation/writeOutput.js';

interface DuplicatesOptions {
  readonly kind: readonly string[];
  readonly min: number;
  readonly limit: number;
  readonly json?: true;
}

/** `cochair duplicates`: who may be who. */
export function duplicatesCommand(): Command {
  return new Command('duplicates')
    .description('List pairs of entities that may be one, the likeliest first, each with a score and its reasons.')
    .option('--kind <kinds...>', 'Person, Organization, Event, Post …', ['Person', 'Organization', 'Event'])
    .option('--min <score>', 'the least score that is listed, from 0 to 1', readScore, 0.5)
    .option('--limit <count>', 'as many of each kind are listed, at most', readCount, 50)
    .option('--json', 'as JSON, for machines')
    .addHelpText(
      'after',
      `
Examples:
  $ cochair duplicates --kind Person --min 0.7
  $ cochair duplicates --json | jq '.[] | [.score, .one.id, .other.id]'
  $ cochair merge A B --because "…"          they are one
  $ cochair distinct A B --because "…"       they are two, and are listed no more

A score is how likely two are one, by their names (diacritics, order, initials and slips of the pen are forgiven; common
names count less), dates, shared organizations, events, people and titles. Nothing is merged: that is for you to decide.
docs/duplicates.md says how the score is made, and how good it is.`,
    )
    .action(async ({ kind: names, min, limit, json }: DuplicatesOptions) => {
      const found = await withGraph(async (database, model) => {
        const kinds = names.map((name) => findKind(model, name));
        const all: { kind: string; candidate: Candidate }[] = [];
        for (const kind of kinds) {
          const candidates = await listDuplicates(database, model, kind, { min, limit });
          all.push(...candidates.map((candidate) => ({ kind: kind.name, candidate })));
        }
        return all;
      });
      if (json) writeOutput(JSON.stringify(found.map(tell), null, 2));
      else if (found.length === 0)
        say(`Nothing of ${names.join(', ')} seems to be there twice, from a score of ${min}.`);
      else writeOutput(found.map(describe).join('\n\n'));
    });
}

function findKind({ kinds }: Model, name: string): Kind {
  const entities = [...kinds.values()].filter(({ labels }) => labels.includes('Entity'));
  const kind = entities.find((one) => one.name.toLowerCase() === name.toLowerCase());
  if (kind) return kind;
  const known = entities.map((one) => one.name);
  throw new InputError(`There is no kind "${name}". ${suggestName(name, known)}There are ${known.join(', ')}.`);
}

function readScore(text: string): number {
  const score = Number(text);
  if (text.trim() !== '' && score >= 0 && score <= 1) return score;
  throw new InvalidArgumentError('A score is a number from 0 to 1, e.g. 0.7.');
}

function readCount(text: string): number {
  const count = Number(text);
  if (Number.isInteger(count) && count > 0) return count;
  throw new InvalidArgumentError('Give a whole number, e.g. 50.');
}

function tell({ kind, candidate: { score, reasons, one, other } }: { kind: string; candidate: Candidate }): object {
  const side = ({ id, name, datasets }: Profile): object => ({ id, name, datasets });
  return { kind, score, reasons, one: side(one), other: side(other) };
}

function describe({ kind, candidate: { score, reasons, one, other } }: { kind: string; candidate: Candidate }): string {
  const side = ({ id, name, datasets }: Profile): string => `  ${id}  ${name}  (${datasets.join(', ')})`;
  return [`${score.toFixed(2)}  ${kind}`, side(one), side(other), `  ${reasons.join('; ')}`].join('\n');
}
