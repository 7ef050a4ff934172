import { GraphiQL, HISTORY_PLUGIN } from 'graphiql';
import { ActiveTabInSight } from './active-tab-in-sight.js';
import { CopyLinkButton } from './copy-link-button.js';
import { fetchGraphQL } from './fetch-graphql.js';
import { LineWrapping } from './line-wrapping.js';
import { LinkOpener } from './link-opener.js';
import { openingQuery, storage } from './opening-query.js';
import { SAVED_QUERIES_PLUGIN, SavedQueriesButton } from './saved-queries-plugin.js';

const plugins = [SAVED_QUERIES_PLUGIN, HISTORY_PLUGIN];
const opening = openingQuery();

/** On a phone the documentation would leave no room for the query. */
const hasRoom = globalThis.innerWidth > 800;

/** GraphiQL for Entente: schema documentation open at the left where there is room, variables in sight, request headers folded away. */
export function Explorer() {
  return (
    <GraphiQL
      fetcher={fetchGraphQL}
      plugins={plugins}
      {...(hasRoom && { visiblePlugin: 'Documentation Explorer' })}
      storage={storage}
      defaultEditorToolsVisibility="variables"
      schemaDescription
      inputValueDeprecation
      {...(opening && { initialQuery: opening.query, initialVariables: opening.variables })}
    >
      <GraphiQL.Logo>
        <SavedQueriesButton />
        <a className="explorer-home" href="/" title="Dashboard">
          Entente
        </a>
      </GraphiQL.Logo>
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
      <LinkOpener />
      <LineWrapping />
      <ActiveTabInSight />
    </GraphiQL>
  );
}
