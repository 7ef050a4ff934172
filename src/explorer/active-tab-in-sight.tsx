import { useGraphiQL } from '@graphiql/react';
import { useEffect } from 'react';

/** Scrolls the row of tabs to the active one: GraphiQL opens new tabs beyond the edge of a full row. Shows nothing. */
export function ActiveTabInSight() {
  const activeTab = useGraphiQL((state) => state.tabs[state.activeTabIndex]?.id);
  useEffect(() => {
    if (activeTab) document.querySelector('.graphiql-tab-active')?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [activeTab]);
  return null;
}
