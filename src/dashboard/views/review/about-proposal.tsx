import { webAddress } from '../../claims/source-line.js';
import { EntityChips } from '../../components/entity-chip.js';
import { goTo, ownText, ownValues } from '../../state/place.js';
import { dateWords, dayWords } from '../../words/dates.js';
import { numberWords } from '../../words/numbers.js';
import { itemKinds, itemWords } from './item-words.js';
import type { Proposal } from './items.js';
import { reviewParameters } from './parameters.js';

interface AboutProposalProps {
  readonly proposal: Proposal;
  readonly mayDecide: boolean;
}

/** Which article it is, who proposed it, how far it is decided, and what the kinds of items mean. */
export function AboutProposal({ proposal, mayDecide }: AboutProposalProps) {
  const { article, createdBy, createdAt, pendingCount, acceptedCount, rejectedCount, itemCount, items } = proposal;
  const { waiting } = ownValues(reviewParameters);
  const kinds = itemKinds.filter((kind) => items.some((item) => item.kind === kind));
  return (
    <>
      <h1>{article?.title ?? 'Untitled article'}</h1>
      <p class="view-summary">
        <Origin article={article} /> Proposed by {createdBy} on {dayWords(createdAt)}.
      </p>
      <p class="review-counts">
        <strong>{numberWords(pendingCount)} waiting</strong> · {numberWords(acceptedCount)} accepted · {numberWords(rejectedCount)} rejected
      </p>
      <progress value={itemCount - pendingCount} max={Math.max(itemCount, 1)} aria-label="Items that are decided" />
      {!mayDecide && <p class="notice">You see what was proposed, as a contributor. Deciding is for editors: sign in with the token of one.</p>}
      <details class="placed">
        <summary>What the kinds of items mean</summary>
        <dl class="facts">
          {kinds.map((kind) => (
            <div key={kind}>
              <dt>{itemWords(kind).title}</dt>
              <dd>{itemWords(kind).means}</dd>
            </div>
          ))}
        </dl>
        <p>
          A decision is signed with the name of your token and made once. What it wrote can be taken back later, as anything else; what is rejected is not
          proposed again.
        </p>
      </details>
      <label class="check">
        <input type="checkbox" checked={waiting} onChange={(event) => goTo({ own: ownText(reviewParameters, { waiting: event.currentTarget.checked }) })} />
        Only items that wait
      </label>
    </>
  );
}

/** Who wrote it, where and when it appeared; authors that the graph does not know are among the items. */
function Origin({ article }: { readonly article: Proposal['article'] }) {
  if (article === null) return null;
  const url = webAddress(article.url);
  const authors = article.authors ?? [];
  return (
    <>
      {authors.length > 0 && (
        <>
          By <EntityChips entities={authors} />.{' '}
        </>
      )}
      {article.publisher !== null && `${article.publisher.name}, `}
      {article.publishedOn === null ? 'Undated.' : `${dateWords(article.publishedOn)}.`}{' '}
      {url !== undefined && (
        <a href={url} rel="noopener noreferrer">
          Original
        </a>
      )}
    </>
  );
}
