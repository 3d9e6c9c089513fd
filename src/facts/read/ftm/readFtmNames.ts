import { joinNameParts } from '../joinNameParts.js';
import { writeText } from '../writeText.js';
import { NAME_KINDS } from './NAME_KINDS.js';
import type { FtmEntity } from './readFtmEntity.js';

const SCRIPTS = ['Latin', 'Cyrillic', 'Greek', 'Arabic', 'Hebrew', 'Han', 'Hangul', 'Thai', 'Georgian', 'Armenian'].map(
  (script) => new RegExp(`\\p{Script=${script}}`, 'u'),
);

/** A person's name where it is given in parts only. */
const PARTS = ['firstName', 'middleName', 'secondName', 'fatherName', 'lastName'];

/**
 * The preferred name: the caption where it is one of the names, otherwise the first of them; for a caption is shown as the
 * entity's title, and may be anything. A person's name in another script is the same name; a body's may be a translation.
 */
export function readFtmNames({ caption, properties, schema }: FtmEntity): Readonly<Record<string, unknown>> {
  const given = Object.entries(NAME_KINDS).flatMap(([property, kind]) =>
    (properties[property] ?? []).map((one) => ({ value: writeText(one).normalize('NFC').trim(), kind, property })),
  );
  const proper = given.filter(({ property }) => property === 'name').map(({ value }) => value);
  const shown = caption?.normalize('NFC').trim();
  const parts = joinNameParts(firstValues(properties), PARTS);
  const name = proper.find((one) => one === shown) ?? proper[0] ?? parts ?? given[0]?.value ?? shown ?? '';
  const script = findScript(name);
  const names = given
    .filter(({ value }) => value !== name)
    .map(({ value, kind }) => {
      const other = schema === 'Person' && kind === 'ALTERNATE' && findScript(value) !== script;
      return { value, kind: other ? 'TRANSLITERATION' : kind };
    });
  return { name, names };
}

/** Of each property the first value. */
function firstValues(properties: FtmEntity['properties']): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(properties).map(([name, values]) => [name, values[0]]));
}

/** By its first letter that has one of these. */
function findScript(name: string): number {
  for (const letter of name) {
    const at = SCRIPTS.findIndex((script) => script.test(letter));
    if (at >= 0) return at;
  }
  return -1;
}
