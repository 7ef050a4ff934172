import { type GraphiQLPlugin, useGraphiQL, useGraphiQLActions } from '@graphiql/react';
import { BookmarkIcon } from './icons.js';
import { savedQueries } from './saved-queries.js';
import { useOpenInTab } from './use-open-in-tab.js';

/** The panel at the left: every saved query with its title and what it answers; a click opens it in a tab. */
export const SAVED_QUERIES_PLUGIN: GraphiQLPlugin = {
  title: 'Saved queries',
  icon: BookmarkIcon,
  content: SavedQueries,
};

function SavedQueries() {
  const openInTab = useOpenInTab();
  return (
    <section className="explorer-saved" aria-label="Saved queries">
      <h2>Saved queries</h2>
      <p>Each opens in a tab of its own. Change its variables, then run it with Ctrl-Enter.</p>
      <ol>
        {savedQueries.map((saved) => (
          <li key={saved.title}>
            <button type="button" disabled={!openInTab} onClick={() => openInTab?.(saved)}>
              <strong>{saved.title}</strong>
              <span>{saved.answers}</span>
            </button>
          </li>
        ))}
      </ol>
      <p>
        Reading may need no token. To write, put yours under <em>Headers</em>, below the query:
      </p>
      <pre>{'{ "Authorization": "Bearer …" }'}</pre>
    </section>
  );
}

/** Opens and closes the panel from the top of the page, where newcomers see it. */
export function SavedQueriesButton() {
  const { setVisiblePlugin } = useGraphiQLActions();
  const isOpen = useGraphiQL((state) => state.visiblePlugin?.title === SAVED_QUERIES_PLUGIN.title);
  return (
    <button type="button" className="explorer-saved-button" aria-pressed={isOpen} onClick={() => setVisiblePlugin(isOpen ? null : SAVED_QUERIES_PLUGIN)}>
      <BookmarkIcon /> Saved queries
    </button>
  );
}
