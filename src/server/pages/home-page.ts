import type { Route } from '../serve-routes.js';
import { page } from './page.js';

const question = `{
  entity(ref: {slug: "russia"}) {
    ... on Nation {
      heldOffices(office: "President", asOf: {valid: "1999-06"}) {
        holder { name }
        from
        to
        claims { evidence { article { title } } }
      }
    }
  }
}`;

const questionLink = `/graphiql#${new URLSearchParams({ query: question })}`;

const apiLink = `/graphql?${new URLSearchParams({ query: '{ statistics { entities claims articles } }' })}`;

const homePage = page(
  200,
  'Entente: a knowledge graph of foreign policy',
  `<p class="lead">A knowledge graph of foreign policy in which every relation shows who asserted it, in which article, in which words, and when it held.</p>
<p>Leaders, nations, institutions, issues and agreements, and what is said to join and to divide them. You can ask about the world as it was on any date, and about what this graph knew on any date.</p>

<h2>Start here</h2>
<ul>
<li><a href="/graphiql"><strong>GraphiQL</strong><span>Write queries in the browser, with saved questions to begin with and every field explained.</span></a></li>
</ul>

<h2>A question</h2>
<p>Who was President of Russia in June 1999, and where does it say so?</p>
<pre><code>${escapeHtml(question)}</code></pre>
<p><a href="${escapeHtml(questionLink)}">Ask it in GraphiQL</a></p>

<h2>For programs</h2>
<ul>
<li><a href="${escapeHtml(apiLink)}"><strong>/graphql</strong><span>The API: post JSON, or use GET. Reading what is public needs no token; changes need <code>Authorization: Bearer …</code></span></a></li>
<li><a href="/ready"><strong>/ready</strong><span>Whether the graph answers; <code>/live</code> says whether the server does.</span></a></li>
<li><a href="/metrics"><strong>/metrics</strong><span>Counts and times, for Prometheus.</span></a></li>
</ul>
<p class="quiet">Entente is free software under the Apache License 2.0.</p>`,
);

/** The front page, until there is a dashboard. */
export const home: Route = (path) => (path === '/' ? homePage : undefined);

function escapeHtml(text: string): string {
  return text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);
}
