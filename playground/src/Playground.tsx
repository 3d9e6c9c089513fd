import { createGraphiQLFetcher } from '@graphiql/toolkit';
import { GraphiQL, HISTORY_PLUGIN } from 'graphiql';
import { CopyLinkButton } from './CopyLinkButton.js';
import { EditorOptions } from './EditorOptions.js';
import { EXAMPLES_PLUGIN } from './ExamplesPlugin.js';
import { dropEditedLink } from './dropEditedLink.js';
import { examples } from './examples.js';
import { isFirstVisit } from './isFirstVisit.js';
import { readLink } from './readLink.js';
import { ScrollToTab } from './ScrollToTab.js';

// Outside the component: GraphiQL resets its panes when one of these is another object than before.
const fetcher = createGraphiQLFetcher({ url: '/graphql' });
const plugins = [EXAMPLES_PLUGIN, HISTORY_PLUGIN];
const link = readLink(location.search);
const tabs = (link ? [link, ...examples] : examples).map(({ query, variables }) => ({ query, variables }));
// On less width, the pane would leave too little for the query.
const beginsWithExamples = isFirstVisit() && matchMedia('(min-width: 1400px)').matches;

export function Playground() {
  return (
    <GraphiQL
      fetcher={fetcher}
      plugins={plugins}
      defaultTabs={tabs}
      {...(link && { initialQuery: link.query, initialVariables: link.variables })}
      {...(beginsWithExamples && { visiblePlugin: EXAMPLES_PLUGIN })}
      onEditQuery={(query) => dropEditedLink({ query })}
      onEditVariables={(variables) => dropEditedLink({ variables })}
      inputValueDeprecation
      schemaDescription
    >
      <GraphiQL.Logo>Cochair</GraphiQL.Logo>
      <GraphiQL.Toolbar>
        {({ prettify, merge, copy }) => (
          <>
            {prettify}
            {merge}
            {copy}
            <CopyLinkButton />
          </>
        )}
      </GraphiQL.Toolbar>
      <EditorOptions />
      <ScrollToTab />
    </GraphiQL>
  );
}
