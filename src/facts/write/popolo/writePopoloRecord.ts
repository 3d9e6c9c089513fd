import type { GraphRecord } from '../../GraphRecord.js';
import type { Properties } from '../../Statement.js';
import { describeFields } from '../describeFields.js';
import { listPages } from '../listPages.js';
import { writeUri } from './writeUri.js';

/**
 * A record of one of Popolo's classes: what Popolo has a key for under that, and under `cochair` its id in the graph, its
 * citations and all else, so that it can be read back whole.
 */
export function writePopoloRecord(
  record: GraphRecord,
  keys: Readonly<Record<string, string>>,
  around: ReadonlyMap<string, GraphRecord>,
): Record<string, unknown> {
  const { id, kind } = record;
  const { citations, member, names, identifiers, links, ...fields } = describeFields(record);
  const written: Record<string, unknown> = { id };
  const own: Record<string, unknown> = { id, citations };
  for (const [field, value] of Object.entries(fields)) {
    const key = keys[field];
    if (key === undefined) own[field] = value;
    else written[key] = value;
  }
  if (typeof member === 'string') Object.assign(written, writeMember(member, around));
  if (kind.fields.has('names')) {
    Object.assign(written, writeOtherNames(kind.name, partsOf(names)));
    // What a reader would make of them depends on the day that it reads, and on brackets.
    if (!isPlain(partsOf(names))) own.names = names;
    Object.assign(written, writeIdentifiers(partsOf(identifiers)));
    if (partsOf(identifiers).some(({ scheme }) => scheme === 'cochair')) own.identifiers = identifiers;
    const pages = partsOf(links).flatMap(({ url, ...note }) => {
      const uri = writeUri(String(url));
      return uri === null ? [] : [{ url: uri, ...note }];
    });
    if (pages.length > 0) written.links = pages;
    const exact =
      pages.length === partsOf(links).length && pages.every(({ url }, at) => url === partsOf(links)[at]?.url);
    if (!exact) own.links = links;
  }
  const sources = listPages(record, around).flatMap(({ url, title }) => {
    const uri = writeUri(url);
    return uri === null ? [] : [{ url: uri, note: title }];
  });
  if (sources.length > 0) written.sources = sources;
  return { ...written, cochair: own };
}

function partsOf(value: unknown): readonly Properties[] {
  return (value ?? []) as readonly Properties[];
}

/** Popolo has `person_id` for people; a body is a member by an object that says so. */
function writeMember(id: string, around: ReadonlyMap<string, GraphRecord>): object {
  return around.get(id)?.kind.name === 'Organization' ? { member: { '@type': 'Organization', id } } : { person_id: id };
}

function writeOtherNames(kind: string, names: readonly Properties[]): object {
  const others = names.filter((name) => name.kind !== 'PREFERRED');
  if (others.length === 0) return {};
  if (kind === 'Post') return { other_label: others.map(({ value }) => value) };
  return {
    other_names: others.map(({ value, language, kind: sort, startDate, endDate }) => ({
      name: value,
      ...(language === undefined ? {} : { lang: language }),
      ...(startDate === undefined ? {} : { start_date: startDate }),
      ...(endDate === undefined ? {} : { end_date: endDate }),
      ...(sort === 'ALTERNATE' ? {} : { note: String(sort).toLowerCase() }),
    })),
  };
}

/** Whether the preferred name says all: nothing but its words, and no other in brackets. */
function isPlain(names: readonly Properties[]): boolean {
  const [name] = names;
  return (
    names.length === 1 && name !== undefined && Object.keys(name).length === 2 && !/[)）]$/.test(String(name.value))
  );
}

function writeIdentifiers(identifiers: readonly Properties[]): object {
  const written = identifiers.map(({ scheme, value }) => ({ scheme, identifier: value }));
  return written.length === 0 ? {} : { identifiers: written };
}
