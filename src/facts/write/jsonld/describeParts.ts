import type { ValueType } from '../../../model/Model.js';
import type { Properties } from '../../Statement.js';
import type { Terms } from './Terms.js';

/** Value objects (identifiers, links, counts), which have no ids and stand within their owner. */
export function describeParts(type: ValueType, parts: readonly Properties[]): Record<string, unknown>[] {
  return parts.map((part) => {
    const { types, fields } = PART_TERMS[type.name]?.(part) ?? { types: [`cochair:${type.name}`], fields: {} };
    const values = type.properties.flatMap(({ name }) =>
      part[name] === undefined ? [] : (fields[name] ?? [`cochair:${name}`]).map((term) => [term, part[name]] as const),
    );
    return { '@type': types, ...Object.fromEntries(values) };
  });
}

const PART_TERMS: Readonly<Record<string, (part: Properties) => Terms>> = {
  Identifier: () => ({ types: ['PropertyValue'], fields: { scheme: ['propertyID'], value: ['value'] } }),
  Link: () => ({ types: ['WebPage'], fields: { url: ['url'], note: ['name'] } }),
  Measure: () => ({ types: ['QuantitativeValue'], fields: { value: ['value'], unit: ['unitText'] } }),
  // `hơn 300` is no 300.
  Count: ({ qualifier }) => ({
    types: ['QuantitativeValue'],
    fields: {
      value: [qualifier === 'AT_LEAST' ? 'minValue' : qualifier === 'AT_MOST' ? 'maxValue' : 'value'],
      text: ['description'],
    },
  }),
};
