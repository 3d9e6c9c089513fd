import type { Properties } from '../../Statement.js';
import type { Extract } from '../Extract.js';
import { escapeXml } from '../network/escapeXml.js';
import type { Span } from '../network/findSpan.js';
import { listAttributes } from '../network/listAttributes.js';
import { listEdges } from '../network/listEdges.js';
import { listNodes } from '../network/listNodes.js';
import type { NetworkAttribute } from '../network/NetworkAttribute.js';
import { writeValue } from '../network/writeValue.js';

/** A list is what readers of GEXF take between brackets, each of its texts between quotation marks: JSON's form. */
const TYPES: Readonly<Record<NetworkAttribute['type'], string>> = {
  string: 'string',
  integer: 'integer',
  double: 'double',
  boolean: 'boolean',
  list: 'liststring',
};

const HEAD = `<?xml version="1.0" encoding="UTF-8"?>
<gexf xmlns="http://gexf.net/1.3" version="1.3">
  <meta><creator>Cochair</creator></meta>
  <graph defaultedgetype="directed" mode="dynamic" timeformat="date" timerepresentation="interval">
`;

/** GEXF 1.3. Two edges between the same nodes are told apart by their ids and kinds. */
export async function* writeGexf(extract: Extract): AsyncIterable<string> {
  const { nodes, edges } = listAttributes(extract.model);
  yield HEAD;
  yield* writeAttributes('node', nodes);
  yield* writeAttributes('edge', edges);
  yield '    <nodes>\n';
  for await (const { id, label, values } of listNodes(extract)) {
    yield `      <node id="${escapeXml(id)}" label="${escapeXml(label)}">${writeValues(nodes, values)}</node>\n`;
  }
  yield '    </nodes>\n    <edges>\n';
  for await (const { id, kind, label, source, target, span, values } of listEdges(extract)) {
    const ends = `source="${escapeXml(source)}" target="${escapeXml(target)}"${writeSpan(span)}`;
    const head = `id="${escapeXml(id)}" kind="${escapeXml(kind)}" label="${escapeXml(label)}" ${ends}`;
    yield `      <edge ${head}>${writeValues(edges, values)}</edge>\n`;
  }
  yield '    </edges>\n  </graph>\n</gexf>\n';
}

function* writeAttributes(owner: 'node' | 'edge', attributes: readonly NetworkAttribute[]): Iterable<string> {
  yield `    <attributes class="${owner}">\n`;
  for (const { name, type } of attributes) {
    yield `      <attribute id="${name}" title="${name}" type="${TYPES[type]}"/>\n`;
  }
  yield '    </attributes>\n';
}

function writeValues(attributes: readonly NetworkAttribute[], values: Properties): string {
  const written = attributes.map((attribute) => {
    const value = writeValue(values, attribute);
    return value === null ? '' : `<attvalue for="${attribute.name}" value="${escapeXml(value)}"/>`;
  });
  return `<attvalues>${written.join('')}</attvalues>`;
}

function writeSpan({ start, end }: Span): string {
  return `${start === null ? '' : ` start="${start}"`}${end === null ? '' : ` end="${end}"`}`;
}
