import { pick, useGraphiQL, useGraphiQLActions } from '@graphiql/react';
import { useCallback } from 'react';
import type { QueryText } from './query-link.js';

/**
 * A function that shows a query in a tab of its own: the tab that already holds exactly this query, else a new one.
 * Undefined until the editors have been loaded.
 */
export function useOpenInTab(): ((text: QueryText) => void) | undefined {
  const { addTab, changeTab } = useGraphiQLActions();
  const { queryEditor, variableEditor, tabs } = useGraphiQL(pick('queryEditor', 'variableEditor', 'tabs'));
  const openInTab = useCallback(
    ({ query, variables }: QueryText) => {
      const open = tabs.findIndex((tab) => tab.query === query && (tab.variables ?? '') === variables);
      if (open >= 0) changeTab(open);
      else {
        addTab();
        queryEditor?.setValue(query);
        variableEditor?.setValue(variables);
      }
      // So that Ctrl-Enter runs it.
      queryEditor?.focus();
    },
    [addTab, changeTab, queryEditor, variableEditor, tabs],
  );
  return queryEditor && variableEditor && openInTab;
}
