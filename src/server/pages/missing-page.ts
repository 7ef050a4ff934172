import type { Answer } from '../serve-routes.js';
import { page } from './page.js';

/** What stands in for a page that vite builds, where only the server has been compiled. */
const missingPage = (name: string, meanwhile: string): Answer =>
  page(
    503,
    `Entente: ${name} is not built`,
    `<p class="lead">${name} has not been built on this machine yet.</p>
<p>Run this where Entente is installed, and start the server again:</p>
<pre><code>npm run build</code></pre>
${meanwhile}`,
  );

export const explorerMissingPage = missingPage(
  'GraphiQL',
  `<p>The API works without it: programs can post to <code>/graphql</code>.</p>
<p><a href="/">Back</a></p>`,
);

export const dashboardMissingPage = missingPage(
  'The dashboard',
  '<p>Meanwhile you can <a href="/graphiql">write queries in GraphiQL</a>, and programs can post to <code>/graphql</code>.</p>',
);
