import { HowToSupply } from '../../claims/quote.js';
import { statedColumns } from '../../claims/stated-columns.js';
import { Cut } from '../../components/cut.js';
import { type Column, DataTable } from '../../components/data-table.js';
import { NothingFound } from '../../components/nothing-found.js';
import { sharedState } from '../../state/place.js';
import { countWords, numberWords } from '../../words/numbers.js';
import type { FoundClaims, PlacedClaim } from './find-claims.js';
import type { Article } from './metadata.js';

/** What the article says, in the order in which it says it. */
export function ClaimsInPlace({ article, found: { claims, total, unsure } }: { readonly article: Article; readonly found: FoundClaims }) {
  const of = { total, what: 'claims', ranked: 'in the order of the text, those without a place last' };
  return (
    <section>
      <h2>What it says</h2>
      {article.text === null && <NotHeld article={article} hasPlaces={claims.some(({ evidence }) => (evidence ?? []).length > 0)} />}
      {unsure > 0 && (
        <p class="cut">
          {countWords(unsure, 'claim is', 'claims are')} hidden: the confidence is below {sharedState.value.confidence}.
        </p>
      )}
      {claims.length === 0 ? (
        <NothingFound what="No claim of it passes" />
      ) : (
        <>
          <Cut shown={claims.length + unsure} {...of} />
          <DataTable caption={`Claims of ${article.title ?? article.id}`} columns={columns} rows={claims} of={of} keyOf={({ id }) => id} />
        </>
      )}
    </section>
  );
}

const columns: readonly Column<PlacedClaim>[] = [
  { title: 'Characters', value: ({ evidence }) => evidence?.[0]?.start ?? '', show: ({ evidence }) => placesOf(evidence) },
  ...statedColumns,
  { title: 'Our summary', value: ({ summary }) => summary ?? '' },
];

/** "1,933–1,968, 2,023–2,067"; a dash where the whole article says so. */
function placesOf(evidence: PlacedClaim['evidence']): string {
  const places = (evidence ?? []).flatMap(({ start, end }) => (start === null || end === null ? [] : [`${numberWords(start)}–${numberWords(end)}`]));
  return places.join(', ') || '–';
}

function NotHeld({ article, hasPlaces }: { readonly article: Article; readonly hasPlaces: boolean }) {
  if (!hasPlaces) return <p class="quiet">Its text is not held here; its claims rest on it as a whole.</p>;
  return (
    <details class="placed">
      <summary>The text is not held here: the claims stand below in its order, in our summaries. How to supply it</summary>
      <HowToSupply article={article} />
    </details>
  );
}
