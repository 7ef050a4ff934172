import { Answered } from '../../components/answered.js';
import { linkTo } from '../../state/place.js';
import { pairOf } from '../../state/selection.js';
import { countWords } from '../../words/numbers.js';
import { type OfTwo, saidIn, tendencyOf, useBetween } from './between.js';
import { QuestionCard } from './question-card.js';
import type { SaidFragment } from './questions.operations.js';
import { SaidList } from './said-list.js';

/** Lines under an answer; the rest is one step away. */
const linesMax = 3;

export function WillItImprove(two: OfTwo) {
  return (
    <QuestionCard number={1} question="Will relations improve?">
      <Answered asking={useBetween(two)} what="the predictions">
        {(data) => <Forecast two={two} predictions={saidIn(data).filter(({ epistemic }) => epistemic === 'PREDICTION')} />}
      </Answered>
    </QuestionCard>
  );
}

function Forecast({ two, predictions }: { readonly two: OfTwo; readonly predictions: readonly SaidFragment[] }) {
  const hopeful = predictions.filter((claim) => tendencyOf(claim) === 'for');
  const doubtful = predictions.filter((claim) => tendencyOf(claim) === 'against');
  if (hopeful.length + doubtful.length === 0) return <p class="answer">Nobody predicts it, for the date chosen.</p>;
  // Both sides are heard before either is heard twice.
  const lines = [...hopeful.slice(0, 1), ...doubtful].slice(0, linesMax);
  return (
    <>
      <p class="answer">
        Of {countWords(hopeful.length + doubtful.length, 'prediction')}, <strong>{doubtful.length}</strong> {doubtful.length === 1 ? 'denies' : 'deny'} that the
        two will work together or {doubtful.length === 1 ? 'sees' : 'see'} conflict, <strong>{hopeful.length}</strong>{' '}
        {hopeful.length === 1 ? 'affirms' : 'affirm'} it.
      </p>
      <Split left={doubtful.length} right={hopeful.length} />
      <SaidList claims={lines} />
      <a class="action" href={linkTo({ shared: { select: pairOf(two.a.slug, two.b.slug), said: ['PREDICTION'], issues: [] } })}>
        Every prediction, with its source
      </a>
    </>
  );
}

/** Two shares of a bar; the numbers stand in the sentence above. */
function Split({ left, right }: { readonly left: number; readonly right: number }) {
  const share = (100 * left) / (left + right);
  return (
    <svg class="split" viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true">
      <rect class="against" width={share} height="4" />
      <rect class="for" x={share} width={100 - share} height="4" />
    </svg>
  );
}
