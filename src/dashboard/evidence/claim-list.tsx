import type { ComponentChildren } from 'preact';
import { ask } from '../api/ask.js';
import type { ClaimFilter } from '../api/schema-types.js';
import { useAhead } from '../api/use-ahead.js';
import { ClaimCard } from '../claims/claim-card.js';
import { Cut } from '../components/cut.js';
import { NothingFound } from '../components/nothing-found.js';
import { Paged } from '../components/paged.js';
import { type Rows, usePages } from '../components/use-pages.js';
import { asOfOf, claimFilterOf, isSureEnough } from '../state/filters.js';
import { sharedState } from '../state/place.js';
import type { Shared } from '../state/shared.js';
import { countWords } from '../words/numbers.js';
import { Claims, type ClaimsQuery, type ClaimsQueryVariables } from './evidence.operations.js';
import { Narrowed } from './narrowed.js';

type Claim = NonNullable<ClaimsQuery['claims']>['nodes'][number];

/** How many at first, and how many more at a time: with all that a card says, a hundred would be more than the API answers at once. */
const firstPage = 10;
const laterPage = 30;

interface ClaimListProps {
  readonly filter: ClaimFilter;
  /** What is to be said of the list as a whole. */
  readonly children?: ComponentChildren;
}

/** The claims that pass `filter` and the shared filters, newest first, more on demand. */
export function ClaimList({ filter, children }: ClaimListProps) {
  const state = sharedState.value;
  const pages = usePages(
    Claims,
    (after) => questionOf(filter, state, after),
    ({ claims }) => claims,
  );
  useAhead(pages.asking, state, (next) => ask(Claims, questionOf(filter, next, null)));
  return (
    <Paged pages={pages} what="the claims">
      {(read) => (
        <Listed read={read} filter={filter}>
          {children}
        </Listed>
      )}
    </Paged>
  );
}

const questionOf = (filter: ClaimFilter, state: Shared, after: string | null): ClaimsQueryVariables => ({
  filter: { and: [filter, claimFilterOf(state)] },
  asOf: asOfOf(state) ?? null,
  first: after === null ? firstPage : laterPage,
  after,
});

/** The filters are told beside, with how many claims there are without them. */
const dateNames = ['on', 'certain', 'known'] as const;

interface ListedProps {
  readonly read: Rows<Claim>;
  readonly filter: ClaimFilter;
  readonly children: ComponentChildren;
}

function Listed({ read: { rows, total }, filter, children }: ListedProps) {
  const state = sharedState.value;
  const floor = state.confidence;
  const sure = rows.filter((claim) => isSureEnough(claim, floor));
  if (total === 0)
    return (
      <>
        <NothingFound what="No claim says so" follows={dateNames} />
        <Narrowed filter={filter} total={total} />
        {children}
      </>
    );
  return (
    <>
      <Cut shown={rows.length} total={total} what="claims" ranked="newest first, undated last" />
      <Narrowed filter={filter} total={total} />
      {children}
      {sure.length < rows.length && (
        <p class="cut">
          {countWords(rows.length - sure.length, 'of these is', 'of these are')} hidden: the confidence is below {floor}.
        </p>
      )}
      {sure.map((claim) => (
        <ClaimCard key={claim.id} claim={claim} />
      ))}
    </>
  );
}
