import type { Properties } from '../../Statement.js';
import type { Extract } from '../Extract.js';
import { escapeXml } from '../network/escapeXml.js';
import { listAttributes } from '../network/listAttributes.js';
import { listEdges } from '../network/listEdges.js';
import { listNodes } from '../network/listNodes.js';
import type { NetworkAttribute } from '../network/NetworkAttribute.js';
import { writeValue } from '../network/writeValue.js';

const TYPES: Readonly<Record<NetworkAttribute['type'], string>> = {
  string: 'string',
  integer: 'int',
  double: 'double',
  boolean: 'boolean',
  list: 'string',
};

const HEAD = `<?xml version="1.0" encoding="UTF-8"?>
<graphml xmlns="http://graphml.graphdrawing.org/xmlns">
`;

/** Its edges have no labels and kinds of their own: both are data, like all else. */
export async function* writeGraphMl(extract: Extract): AsyncIterable<string> {
  const { nodes, edges } = listAttributes(extract.model);
  const label: NetworkAttribute = { name: 'label', type: 'string' };
  const nodeKeys = [label, ...nodes];
  const edgeKeys = [label, { ...label, name: 'kind' }, ...edges];
  yield HEAD;
  yield* nodeKeys.map((attribute) => writeKey('node', attribute));
  yield* edgeKeys.map((attribute) => writeKey('edge', attribute));
  yield '  <graph edgedefault="directed">\n';
  for await (const { id, label, values } of listNodes(extract)) {
    yield `    <node id="${writeId(id)}">${writeData('node', nodeKeys, { label, ...values })}</node>\n`;
  }
  for await (const { id, kind, label, source, target, values } of listEdges(extract)) {
    const ends = `source="${writeId(source)}" target="${writeId(target)}"`;
    yield `    <edge id="${writeId(id)}" ${ends}>${writeData('edge', edgeKeys, { label, kind, ...values })}</edge>\n`;
  }
  yield '  </graph>\n</graphml>\n';
}

function writeKey(owner: 'node' | 'edge', { name, type }: NetworkAttribute): string {
  return `  <key id="${owner}.${name}" for="${owner}" attr.name="${name}" attr.type="${TYPES[type]}"/>\n`;
}

function writeData(owner: 'node' | 'edge', keys: readonly NetworkAttribute[], values: Properties): string {
  return keys
    .map((key) => {
      const value = writeValue(values, key);
      return value === null ? '' : `<data key="${owner}.${key.name}">${escapeXml(value)}</data>`;
    })
    .join('');
}

/** Ids are name tokens in GraphML, which `~` can't be part of, and `:` never stands in ours. */
function writeId(id: string): string {
  return escapeXml(id.replaceAll('~', ':'));
}
