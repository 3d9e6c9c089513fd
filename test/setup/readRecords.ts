import { orderKinds } from '../../src/facts/import/orderKinds.js';
import type { Stated } from '../../src/facts/import/Spool.js';
import type { Problem } from '../../src/facts/Problem.js';
import type { Format } from '../../src/facts/read/Format.js';
import { readFile } from '../../src/facts/readFile.js';
import { readModel } from '../../src/model/readModel.js';
import { readSchema } from '../../src/model/readSchema.js';
import { countPassed } from '../../src/operation/countPassed.js';

const model = readModel(readSchema(new URL('../../schema/', import.meta.url)));

export interface ReadRecords {
  /** By kind, in the order of ids; `fields` has properties, parts and relations together. */
  readonly records: Readonly<Record<string, readonly { id: string; fields: Record<string, unknown> }[]>>;
  readonly problems: readonly Problem[];
  readonly refused: number;
  readonly passed: Readonly<Record<string, number>>;
  readonly cutOff: boolean;
}

/** What a format makes of a text, or of a file's text, as the dataset `ds`; nothing else is in the graph. */
export async function readRecords(format: Format, text: string | AsyncIterable<string>): Promise<ReadRecords> {
  const chunks = typeof text === 'string' ? chunk(text) : text;
  const reading = await readFile(model, format, { name: 'file', text: chunks }, { dataset: 'ds' }, () =>
    Promise.resolve(new Map()),
  );
  const records: Record<string, { id: string; fields: Record<string, unknown> }[]> = {};
  try {
    for (const kind of orderKinds(model)) {
      for await (const batch of reading.spool.read(kind)) (records[kind.name] ??= []).push(...batch.map(describe));
    }
  } finally {
    await reading.spool.close();
  }
  return {
    records,
    problems: reading.problems,
    refused: reading.refused,
    passed: Object.fromEntries(countPassed(reading)),
    cutOff: reading.cutOff,
  };
}

function describe({ id, claim }: Stated): { id: string; fields: Record<string, unknown> } {
  return { id, fields: { ...claim.properties, ...claim.parts, ...claim.relations } };
}

/** In pieces, as files come. */
async function* chunk(text: string): AsyncIterable<string> {
  for (let at = 0; at < text.length; at += 7) yield await Promise.resolve(text.slice(at, at + 7));
}
