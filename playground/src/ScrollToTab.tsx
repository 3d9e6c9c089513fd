import { pick, useGraphiQL } from '@graphiql/react';
import { useEffect } from 'react';

/** GraphiQL leaves the active tab out of sight where the tabs take more than the width. */
export function ScrollToTab(): null {
  const { tabs, activeTabIndex } = useGraphiQL(pick('tabs', 'activeTabIndex'));
  const id = tabs[activeTabIndex]?.id;

  useEffect(() => {
    document.querySelector('.graphiql-tab-active')?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [id]);

  return null;
}
