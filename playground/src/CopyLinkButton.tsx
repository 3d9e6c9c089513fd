import { ToolbarButton, pick, useGraphiQL } from '@graphiql/react';
import { useEffect, useState } from 'react';
import { writeLink } from './writeLink.js';

export function CopyLinkButton() {
  const { queryEditor, variableEditor } = useGraphiQL(pick('queryEditor', 'variableEditor'));
  const [copied, setCopied] = useState(false);

  useEffect(() => {
    if (!copied) return;
    const timer = setTimeout(() => setCopied(false), 2000);
    return () => clearTimeout(timer);
  }, [copied]);

  async function copyLink() {
    const url = writeLink({ query: queryEditor?.getValue() ?? '', variables: variableEditor?.getValue() ?? '' });
    // First: without https there is no clipboard, and the address bar is then the place to copy it from.
    history.replaceState(null, '', url);
    await navigator.clipboard?.writeText(url);
    setCopied(true);
  }

  return (
    <ToolbarButton label={copied ? 'Link copied' : 'Copy a link to this query'} onClick={() => void copyLink()}>
      <svg
        className="graphiql-toolbar-icon"
        viewBox="0 0 24 24"
        fill="none"
        stroke="currentColor"
        strokeWidth="1.75"
        strokeLinecap="round"
        strokeLinejoin="round"
        aria-hidden="true"
      >
        {copied ? (
          <path d="m5 13 5 5L20 7" />
        ) : (
          <>
            <path d="M10 14a4.5 4.5 0 0 0 6.4 0l3.2-3.2a4.5 4.5 0 0 0-6.4-6.4L12 5.6" />
            <path d="M14 10a4.5 4.5 0 0 0-6.4 0l-3.2 3.2a4.5 4.5 0 0 0 6.4 6.4l1.2-1.2" />
          </>
        )}
      </svg>
    </ToolbarButton>
  );
}
