import type { Operation } from './Operation.js';
import { foldText } from '../../dist/text/foldText.js';
import { foldWords } from '../../dist/text/foldWords.js';
import { writeSearchTerms } from '../../dist/questions/compile/computed/writeSearchTerms.js';
import { writeName } from '../graph/writeName.js';
import { SEARCH } from './statements/SEARCH.js';

/** Names as people type them: without diacritics. What Lucene is asked is the same for all three, and ours. */
export const searchPeople: Operation = {
  name: 'searchPeople',
  title: 'text search',
  chooseVariables: ({ random }) => ({ query: foldText(writeName(random)) }),
  ours: {
    query: `query ($query: String!) { search(query: $query, kinds: [PERSON], first: 10) {
      edges { match node { id name } } } }`,
    read: ({ search }: { search: { edges: { match: string; node: object }[] } }) =>
      search.edges.map(({ match, node }) => ({ match, ...node })),
  },
  neo4jGraphql: {
    query: `query ($near: String!, $far: String!, $words: [String!]!, $folded: [String!]!, $foldedText: String!) {
      searchPeople(near: $near, far: $far, words: $words, folded: $folded, foldedText: $foldedText) { match id name } }`,
    variables: ({ query }) => writeTerms(String(query)),
    read: ({ searchPeople: found }: { searchPeople: unknown }) => found,
  },
  bare: {
    statement: `CALL () { ${SEARCH} } RETURN collect(hit) AS answer`,
    parameters: ({ query }) => writeTerms(String(query)),
  },
};

function writeTerms(query: string): Record<string, unknown> {
  const { near, far, words, folded } = writeSearchTerms(query);
  return { near, far, words, folded, foldedText: foldWords(query) };
}
