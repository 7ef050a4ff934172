import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { useAnswer } from '../api/use-answer.js';
import type { ClaimFragment } from '../claims/claim.operations.js';
import { ClaimCard } from '../claims/claim-card.js';
import { Answered } from '../components/answered.js';
import { EntityChip } from '../components/entity-chip.js';
import { Empty } from '../components/notice.js';
import { goTo, linkTo, sharedState } from '../state/place.js';
import { nothing, pairOf, type Selection } from '../state/selection.js';
import { useOffer } from '../take-away/offers.js';
import { ClaimList } from './claim-list.js';
import { EntityEvidence } from './entity-evidence.js';
import { Names, OneClaim } from './evidence.operations.js';

/** On whose word: what is known of the thing selected, at hand in every view. */
export function EvidencePanel() {
  const { select } = sharedState.value;
  const panel = useRef<HTMLElement>(null);
  useComeIntoSight(panel, JSON.stringify(select));
  return (
    <aside class="evidence" id="evidence" aria-label="Evidence" tabIndex={-1} ref={panel}>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, and must do so from the keyboard too. */}
      <section class="evidence-sheet" tabIndex={0} aria-label="What stands behind it">
        <header>
          <h2>Evidence</h2>
          <button type="button" class="quiet back-up" onClick={() => document.getElementById('main')?.scrollIntoView()}>
            Back to the view
          </button>
          {select.kind !== 'none' && (
            <button type="button" class="quiet" onClick={() => goTo({ shared: { select: nothing } })}>
              Clear
            </button>
          )}
        </header>
        <Evidence select={select} />
      </section>
    </aside>
  );
}

/** Where the panel stands below the view, as on a phone, what was chosen comes into sight; not when the page opens. */
function useComeIntoSight(panel: RefObject<HTMLElement | null>, chosen: string): void {
  const before = useRef(chosen);
  useEffect(() => {
    if (before.current === chosen) return;
    before.current = chosen;
    if (matchMedia('(max-width: 60rem)').matches) panel.current?.scrollIntoView();
  }, [chosen]);
}

function Evidence({ select }: { readonly select: Selection }) {
  switch (select.kind) {
    case 'entity':
      return <EntityEvidence slug={select.slug} />;
    case 'pair':
      return <PairEvidence {...select} />;
    case 'claim':
      return <ClaimEvidence id={select.id} />;
    default:
      return <Empty>Choose a name, a line of the drawing or an answer: who says so, in which words and when will stand here.</Empty>;
  }
}

interface PairEvidenceProps {
  readonly a: string;
  readonly b: string;
  readonly voice?: string;
}

/** What is said of two, by whomever or by one voice. */
function PairEvidence({ a, b, voice }: PairEvidenceProps) {
  const asking = useAnswer(Names, { a: { slug: a }, b: { slug: b }, voice: { slug: voice ?? a }, hasVoice: voice !== undefined });
  const filter = { entity: { slug: a }, and: [{ entity: { slug: b } }], ...(voice !== undefined && { speaker: { slug: voice } }) };
  return (
    <Answered asking={asking} what="the two names">
      {(data) =>
        data.a === null || data.b === null || data.voice === null ? (
          <Empty>Nothing is called “{data.a === null ? a : data.b === null ? b : voice}” here.</Empty>
        ) : (
          <>
            <h3 class="title">
              <EntityChip entity={data.a} /> <span class="verb">and</span> <EntityChip entity={data.b} />
            </h3>
            {data.voice && (
              <p class="voice">
                What <EntityChip entity={data.voice} /> says of them. <a href={linkTo({ shared: { select: pairOf(a, b) } })}>What all say of them</a>
              </p>
            )}
            <ClaimList filter={filter} />
          </>
        )
      }
    </Answered>
  );
}

function ClaimEvidence({ id }: { readonly id: string }) {
  const asking = useAnswer(OneClaim, { id });
  return (
    <Answered asking={asking} what="the claim">
      {({ node }) =>
        node?.__typename !== 'Claim' ? (
          <Empty>
            There is no claim “{id}”. <a href={linkTo({ shared: { select: nothing } })}>Clear</a>
          </Empty>
        ) : (
          <Chosen claim={node} />
        )
      }
    </Answered>
  );
}

/** The claim chosen can be taken away as a citation. */
function Chosen({ claim }: { readonly claim: ClaimFragment }) {
  useOffer({ kind: 'claim', claim });
  return <ClaimCard claim={claim} />;
}
