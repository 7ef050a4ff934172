import { useEffect, useState } from 'preact/hooks';
import type { ClaimFilter } from '../api/schema-types.js';
import { useAnswer } from '../api/use-answer.js';
import { ClaimCard } from '../claims/claim-card.js';
import { Answered } from '../components/answered.js';
import { Cut } from '../components/cut.js';
import { Empty } from '../components/notice.js';
import { asOfOf, claimFilterOf, isSureEnough } from '../state/filters.js';
import { sharedState } from '../state/place.js';
import { countWords } from '../words/numbers.js';
import { Claims, type ClaimsQuery } from './evidence.operations.js';

/** How many more at a time, and the most that one answer of the API has. */
const step = 10;
const listMax = 100;

/** The claims that pass `filter` and the shared filters, newest first, more on demand. */
export function ClaimList({ filter }: { readonly filter: ClaimFilter }) {
  const [first, setFirst] = useState(step);
  const state = sharedState.value;
  const variables = { filter: { and: [filter, claimFilterOf(state)] }, asOf: asOfOf(state) ?? null, first };
  const about = JSON.stringify(variables.filter);
  useEffect(() => setFirst(step), [about]);
  const asking = useAnswer(Claims, variables);
  return (
    <Answered asking={asking} what="the claims">
      {(data) => <Listed claims={data.claims} floor={state.confidence} onMore={first < listMax ? () => setFirst(first + step) : undefined} />}
    </Answered>
  );
}

interface ListedProps {
  readonly claims: ClaimsQuery['claims'];
  readonly floor: number;
  readonly onMore: (() => void) | undefined;
}

function Listed({ claims, floor, onMore }: ListedProps) {
  const nodes = claims?.nodes ?? [];
  const total = claims?.totalCount ?? nodes.length;
  const sure = nodes.filter((claim) => isSureEnough(claim, floor));
  if (total === 0) return <Empty>No claim says so for the date and filters chosen. Choose “any time”, or take filters away.</Empty>;
  return (
    <>
      <Cut shown={nodes.length} total={total} what="claims" ranked="newest first, undated last" />
      {sure.length < nodes.length && (
        <p class="cut">
          {countWords(nodes.length - sure.length, 'of these is', 'of these are')} hidden: the confidence is below {floor}.
        </p>
      )}
      {sure.map((claim) => (
        <ClaimCard key={claim.id} claim={claim} />
      ))}
      {nodes.length < total && onMore !== undefined && (
        <button type="button" class="more" onClick={onMore}>
          Show more
        </button>
      )}
    </>
  );
}
