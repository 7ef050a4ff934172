import { latest, useAnswer } from '../api/use-answer.js';
import { asOfOf } from '../state/filters.js';
import { sharedState } from '../state/place.js';
import { countWords } from '../words/numbers.js';
import { Extent } from './extent.operations.js';

/** How much the graph knows at the time chosen, and where else it can be asked. */
export function Footer() {
  const statistics = latest(useAnswer(Extent, { asOf: asOfOf(sharedState.value) ?? null }))?.statistics;
  return (
    <footer class="bottom">
      <p>
        {statistics !== undefined &&
          `${countWords(statistics.claims, 'claim')} in ${countWords(statistics.articles, 'source')} on ${countWords(statistics.entities, 'entity', 'entities')}, for the time chosen.`}
      </p>
      <nav aria-label="For programs">
        <a href="/graphiql">Write your own question in GraphiQL</a>
        <a href="/graphql?query=%7B%20statistics%20%7B%20entities%20claims%20articles%20%7D%20%7D">The API</a>
      </nav>
    </footer>
  );
}
