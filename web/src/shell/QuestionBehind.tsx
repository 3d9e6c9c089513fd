import type { Question } from '../api/Question.js';
import { useLanguage } from '../language/useLanguage.js';
import { CopyButton } from './CopyButton.js';

/** The question behind a view: in the playground, and to be taken elsewhere. */
export function QuestionBehind({ question: { query, variables } }: { readonly question: Question<unknown> }) {
  const { words } = useLanguage();
  const given = JSON.stringify(variables, null, 2);
  const link = new URLSearchParams({ query: query.trim(), variables: given });
  return (
    <footer className="behind source-line">
      <a href={`/graphql?${String(link)}`}>{words.openQuery}</a>
      <span>
        curl <CopyButton what="curl" text={writeCurl(query.trim(), variables)} />
      </span>
      <span>
        TypeScript <CopyButton what="TypeScript" text={writeTypeScript(query.trim(), given)} />
      </span>
    </footer>
  );
}

function writeCurl(query: string, variables: object): string {
  // Within single quotes a shell takes everything as it is, but for these.
  const body = JSON.stringify({ query, variables }).replaceAll("'", "'\\''");
  return `curl '${location.origin}/graphql' -H 'content-type: application/json' -d '${body}'`;
}

function writeTypeScript(query: string, variables: string): string {
  return `const query = /* GraphQL */ \`\n${query.replaceAll('\\', '\\\\').replaceAll('`', '\\`')}\n\`;
const response = await fetch('${location.origin}/graphql', {
  method: 'POST',
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify({ query, variables: ${variables} }),
});
const { data, errors } = await response.json();
`;
}
