import { useAnswer } from '../../api/use-answer.js';
import { Answered } from '../../components/answered.js';
import { KindMark } from '../../components/kind-mark.js';
import { asOfOf } from '../../state/filters.js';
import { linkTo, sharedState } from '../../state/place.js';
import { pairOf } from '../../state/selection.js';
import { useOffer } from '../../take-away/offers.js';
import { countWords } from '../../words/numbers.js';
import type { OfTwo } from './between.js';
import { QuestionCard } from './question-card.js';
import { Ground, type GroundIssueFragment } from './questions.operations.js';

const issuesMax = 6;

export function CommonGround({ a, b }: OfTwo) {
  const asking = useAnswer(Ground, { a: { slug: a.slug }, b: { slug: b.slug }, asOf: asOfOf(sharedState.value) ?? null });
  const of = { a: a.slug, b: b.slug };
  return (
    <QuestionCard number={3} question="Where is common ground?" wide>
      <Answered asking={asking} what="what joins and divides them">
        {({ commonGround }) => (
          <div class="ground">
            <Column title="Joins them" sign="+" side="for" issues={commonGround?.agree ?? []} of={of} />
            <Column title="Does both" sign="±" side="mixed" issues={commonGround?.mixed ?? []} of={of} />
            <Column title="Divides them" sign="−" side="against" issues={commonGround?.disagree ?? []} of={of} />
          </div>
        )}
      </Answered>
    </QuestionCard>
  );
}

interface ColumnProps {
  readonly title: string;
  readonly sign: string;
  readonly side: string;
  readonly issues: readonly GroundIssueFragment[];
  readonly of: { readonly a: string; readonly b: string };
}

function Column({ title, sign, side, issues, of }: ColumnProps) {
  const shown = issues.slice(0, issuesMax);
  useOffer({ kind: 'rests', ids: shown.flatMap(({ claims, doubts }) => [...claims, ...doubts].map(({ id }) => id)) });
  return (
    <section class={`side side-${side}`}>
      <h3>
        <span aria-hidden="true">{sign} </span>
        {title} <span class="count">{issues.length}</span>
      </h3>
      {issues.length === 0 && <p class="quiet">No issue, for the date chosen.</p>}
      <ul>
        {shown.map(({ issue, claims, doubts }) => (
          <li key={issue.id}>
            <a href={linkTo({ shared: { select: pairOf(of.a, of.b), issues: [issue.slug], said: [] } })}>
              <span class="issue">
                <KindMark kind={issue.kind} /> {issue.name}
              </span>
              <span class="quiet">
                {countWords(claims.length, 'claim')}
                {doubts.length > 0 && `, ${countWords(doubts.length, 'doubt')}`}
              </span>
            </a>
          </li>
        ))}
      </ul>
      {issues.length > shown.length && (
        <p class="cut">
          Showing {shown.length} of {issues.length}, those with more claims first.
        </p>
      )}
    </section>
  );
}
