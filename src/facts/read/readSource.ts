import type { Kind } from '../../model/Model.js';
import type { Statement } from '../Statement.js';
import { checkId } from './checkId.js';
import { listPlaces } from './listPlaces.js';
import { readProperties } from './readProperties.js';
import type { Entry, YamlReader } from './YamlReader.js';

/** The `source:` section; null (reported) where it is missing or has no id. */
export function readSource(reader: YamlReader, kind: Kind, section: Entry | undefined): Statement | null {
  const example = 'source: {id: …, title: …, publisher: …}.';
  if (!section) return reader.report(reader.root, 'the file names no source.', `Begin it with ${example}`);
  const entries = reader.entries(section.value, 'source', `Write ${example}`);
  if (!entries) return null;
  const id = entries.find((entry) => entry.key === 'id');
  const { properties } = readProperties(
    reader,
    asWritten(kind),
    entries.filter((entry) => entry !== id),
    section.keyNode,
  );
  const { sha256 } = properties;
  if (sha256 !== undefined && !/^[0-9a-f]{64}$/.test(String(sha256))) {
    const at = entries.find((entry) => entry.key === 'sha256');
    const what = `source.sha256: "${String(sha256)}" is no SHA-256.`;
    reader.report(at?.value ?? section.keyNode, what, 'Write its 64 digits and letters a–f, or leave it out.');
  }
  const remedy = 'Add id: …, made of a–z, 0–9 and single - . _ between them, e.g. bocongan-2023-12-22.';
  if (!id) return reader.report(section.keyNode, 'source: "id" is missing.', remedy);
  const text = reader.text(id.value, 'source.id');
  if (text === null) return null;
  if (!/^[a-z0-9]+(?:[-._][a-z0-9]+)*$/.test(text)) {
    const form = 'Ids are made of a–z, 0–9 and single - . _ between them, e.g. bocongan-2023-12-22.';
    return reader.report(id.value, `source.id: "${text}" can't be an id.`, form);
  }
  const unfit = checkId(kind, text);
  if (unfit) return reader.report(id.value, unfit.what, unfit.remedy);
  const place = reader.place(section.keyNode);
  return { kind, id: text, properties, parts: {}, relations: {}, place, places: listPlaces(reader, entries) };
}

/** The section is named for its one source, and the text is the operator's to supply. */
function asWritten(kind: Kind): Kind {
  const fields = new Map([...kind.fields].filter(([name]) => name !== 'text'));
  return { ...kind, section: 'source', fields };
}
