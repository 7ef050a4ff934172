import { linkTo, sharedState } from '../../state/place.js';
import { claimOf } from '../../state/selection.js';
import { sentenceOf } from '../../words/claims.js';
import type { PlacedClaim } from './find-claims.js';
import { type Segment, segmentsOf } from './segments.js';

/** The text with the words of every claim marked where they stand: each opens its claim in the evidence. */
export function MarkedText({ text, claims }: { readonly text: string; readonly claims: readonly PlacedClaim[] }) {
  const { select } = sharedState.value;
  const chosen = select.kind === 'claim' ? select.id : '';
  const byId = new Map(claims.map((claim) => [claim.id, claim]));
  return (
    <section>
      <h2>The text</h2>
      <p class="cut">Marked words bear a claim; each opens it, and the one that is open has a bar below it. All claims stand below in the same order.</p>
      <div class="marked-text">
        {segmentsOf(text, claims).map((segment) => (
          <Piece key={segment.start} segment={segment} chosen={chosen} byId={byId} />
        ))}
      </div>
    </section>
  );
}

interface PieceProps {
  readonly segment: Segment;
  readonly chosen: string;
  readonly byId: ReadonlyMap<string, PlacedClaim>;
}

/** Where claims overlap, pressing again goes on to the next of them. */
function Piece({ segment: { text, claims }, chosen, byId }: PieceProps) {
  const next = claims[(claims.indexOf(chosen) + 1) % claims.length];
  if (next === undefined) return <>{text}</>;
  const said = claims.flatMap((id) => byId.get(id) ?? []).map(sentenceOf);
  return (
    <a class="bears" href={linkTo({ shared: { select: claimOf(next) } })} aria-current={claims.includes(chosen) ? 'true' : undefined} title={said.join('\n')}>
      <mark>{text}</mark>
    </a>
  );
}
