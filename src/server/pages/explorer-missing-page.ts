import { page } from './page.js';

/** What stands in for GraphiQL where only the server has been compiled. */
export const explorerMissingPage = page(
  503,
  'Entente: GraphiQL is not built',
  `<p class="lead">GraphiQL has not been built on this machine yet.</p>
<p>Run this where Entente is installed, and start the server again:</p>
<pre><code>npm run build</code></pre>
<p>The API works without it: programs can post to <code>/graphql</code>.</p>
<p><a href="/">Back</a></p>`,
);
