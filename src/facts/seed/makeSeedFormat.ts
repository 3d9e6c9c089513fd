import type { Model } from '../../model/Model.js';
import type { FileRecord, Format, Reading } from '../read/Format.js';
import type { TextFinder } from '../read/readTexts.js';
import { listSeedRecords } from './listSeedRecords.js';
import { readSeedHeader } from './readSeedHeader.js';
import type { SeedRecord } from './SeedRecord.js';
import { writeSeedRecords } from './writeSeedRecords.js';

/** Written by hand, a seed file is read as a whole; a larger one is no such file. */
const MOST_CHARACTERS = 8_000_000;

/** Our own YAML or JSON, one source a file; quotes are looked up in its text where `findText` has it. */
export function makeSeedFormat(model: Model, findText: TextFinder): Format {
  return {
    name: 'Cochair YAML',
    recognise: (start) => readSeedHeader(start) !== null,
    describe: readSeedHeader,
    listRecords: async function* (parts, file) {
      let text = '';
      for await (const part of parts) {
        text += part;
        if (text.length > MOST_CHARACTERS) {
          yield refuseLarge(file);
          return;
        }
      }
      yield* listSeedRecords(model, findText, file, text);
    },
    readRecord,
    writeRecords: writeSeedRecords,
  };
}

function* readRecord({ value }: FileRecord): Iterable<Reading> {
  const { statement, problems } = value as SeedRecord;
  for (const problem of problems) yield { problem };
  if (statement) yield { statement };
}

function refuseLarge(file: string): FileRecord {
  const place = { file, line: null, column: null };
  const what = `A file of our own has at most ${MOST_CHARACTERS} characters.`;
  const problem = { place, what, remedy: 'Write one file a source.' };
  const text = { text: '', source: null, quotes: {} };
  const value: SeedRecord = {
    statement: null,
    problems: [problem],
    section: '',
    name: null,
    written: null,
    file: text,
  };
  return { key: 'file', place, value };
}
