import { pick, useGraphiQL, useGraphiQLActions } from '@graphiql/react';
import type { Example } from './Example.js';
import { examples } from './examples.js';

export function ExamplesPane() {
  const { tabs, activeTabIndex, queryEditor, variableEditor } = useGraphiQL(
    pick('tabs', 'activeTabIndex', 'queryEditor', 'variableEditor'),
  );
  const { addTab, changeTab, setVisiblePlugin } = useGraphiQLActions();

  function open({ query, variables }: Example) {
    const index = tabs.findIndex((tab) => tab.query === query);
    if (index >= 0) {
      changeTab(index);
    } else {
      addTab();
      queryEditor?.setValue(query);
      variableEditor?.setValue(variables);
    }
    // There the pane covers the editor: see playground.css.
    if (matchMedia('(max-width: 700px)').matches) setVisiblePlugin(null);
  }

  return (
    <section aria-label="Examples">
      <div className="graphiql-doc-explorer-title">Examples</div>
      <ol className="examples">
        {examples.map((example) => (
          <li key={example.title}>
            <button
              type="button"
              aria-current={tabs[activeTabIndex]?.query === example.query}
              onClick={() => open(example)}
            >
              <strong>{example.title}</strong>
              <span>{example.summary}</span>
            </button>
          </li>
        ))}
      </ol>
    </section>
  );
}
