import { getNamedType, type GraphQLObjectType } from 'graphql';
import { foldWords } from '../../../text/foldWords.js';
import { completeList } from '../../shape/completeList.js';
import { badArgument } from '../badArgument.js';
import { collectRows } from '../collectRows.js';
import type { Compilation } from '../Compilation.js';
import { compileAbstract } from '../compileAbstract.js';
import type { Compiled } from '../Compiled.js';
import { compileObject, type SelectedField } from '../compileObject.js';
import { listKinds } from './listKinds.js';
import { writeNameSearch } from './writeNameSearch.js';
import { readQuery } from './readQuery.js';

const DEFAULT_COUNT = 10;
const MOST_COUNT = 100;

/** Names that Lucene looks at: what is typed so far may begin very many. */
const MOST_HITS = 200;

/** Names that begin with what was typed come before those where it begins a later word; shorter ones first. */
export function compileSuggest(compilation: Compilation, { definition, given, nodes }: SelectedField): Compiled {
  const query = given.get('query');
  if (!query) throw new Error('suggest lacks a query: the operation was not validated.');
  const first = given.get('first');
  const [name, entity, best] = ['name', 'entity', 'best'].map((stem) => compilation.variable(stem)) as [
    string,
    string,
    string,
  ];
  const lucene = compilation.parameter(query, (value) => writePrefixes(readQuery(query, value)));
  const typed = compilation.parameter(query, (value) => foldWords(readQuery(query, value)));
  const limit = compilation.limit(first, DEFAULT_COUNT, (value) => {
    if (Number(value) >= 0 && Number(value) <= MOST_COUNT) return value;
    throw badArgument(first ?? given, `first is ${String(value)}. Ask for 0 to ${String(MOST_COUNT)} suggestions.`);
  });
  const type = getNamedType(definition.type) as GraphQLObjectType;
  const suggestion = compileObject(compilation, type, nodes, (field) =>
    field.definition.name === 'node'
      ? compileAbstract(compilation, listKinds(compilation, 'Entity'), entity, field.nodes)
      : { cypher: `${best}.value`, complete: (value) => value },
  );
  const clauses = `${writeNameSearch(compilation, lucene, given.get('kinds'), MOST_HITS, `node AS ${name}`)}
MATCH (${entity}:Entity)-[:NAMED]->(${name})
WITH ${entity}, ${name} ORDER BY NOT ${name}.folded STARTS WITH ${typed}, size(${name}.folded), ${name}.value
WITH ${entity}, head(collect(${name})) AS ${best}
WITH ${entity}, ${best} ORDER BY NOT ${best}.folded STARTS WITH ${typed}, size(${best}.folded), ${best}.value, ${entity}.id LIMIT ${limit}`;
  const rows = collectRows(compilation, clauses, suggestion, true);
  return { ...rows, complete: completeList(suggestion.complete, true) };
}

/** All of it as the beginning of a name, then every word as the beginning of one; initials too, which are typed in one go. Nothing for less than two letters. */
function writePrefixes(query: string): string {
  const words = foldWords(query).split(' ');
  if (words.join('').length < 2) return '+folded:a -folded:a';
  const begins = `begins:${words.join('_')}*^8`;
  return `${begins} (${words.map((word) => `+folded:${word}*`).join(' ')}) initialsFolded:${words.join('')}*`;
}
