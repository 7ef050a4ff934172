import { latest, useAnswer } from '../../api/use-answer.js';
import { Answered } from '../../components/answered.js';
import { Empty } from '../../components/notice.js';
import { Picker } from '../../components/picker.js';
import { asOfOf } from '../../state/filters.js';
import { goTo, linkTo, ownText, ownValues, sharedState } from '../../state/place.js';
import { useOffer } from '../../take-away/offers.js';
import { leftOut, saidIn, useBetween } from './between.js';
import { CommonGround } from './common-ground.js';
import { questionParameters } from './parameters.js';
import { Two, type TwoQuery } from './questions.operations.js';
import { SinceWhen } from './since-when.js';
import { WhoSaysSo } from './who-says-so.js';
import { WhoStandsWhere } from './who-stands-where.js';
import { WillItImprove } from './will-it-improve.js';

export type Actor = NonNullable<TwoQuery['a']>;

/** The opening page: five questions about two actors, each answered with live data and a way on. */
export default function QuestionsView() {
  const { a, b } = ownValues(questionParameters);
  const asOf = asOfOf(sharedState.value) ?? null;
  const two = useAnswer(Two, { a: { slug: a }, b: { slug: b }, asOf });
  return (
    <Answered asking={two} what="the two">
      {(data) =>
        data.a === null || data.b === null ? (
          <Empty>
            Nothing is called “{data.a === null ? a : b}” here, or it was not known yet at the time chosen.{' '}
            <a href={linkTo({ own: { a: undefined, b: undefined } })}>Back to the opening page</a>
          </Empty>
        ) : (
          <Questions a={data.a} b={data.b} />
        )
      }
    </Answered>
  );
}

function Questions({ a, b }: { readonly a: Actor; readonly b: Actor }) {
  const between = latest(useBetween({ a, b }));
  const unlisted = between && leftOut(between);
  useOffer(between && { kind: 'rests', ids: saidIn(between).map(({ id }) => id), unlisted });
  return (
    <>
      <Opening a={a} b={b} />
      {unlisted && <p class="cut">{unlisted}</p>}
      <div class="questions">
        <WillItImprove a={a} b={b} />
        <WhoSaysSo a={a} b={b} />
        <CommonGround a={a} b={b} />
        <WhoStandsWhere />
        <SinceWhen a={a} b={b} />
      </div>
    </>
  );
}

function Opening({ a, b }: { readonly a: Actor; readonly b: Actor }) {
  const choose = (own: Partial<{ readonly a: string; readonly b: string }>) => goTo({ own: ownText(questionParameters, own) });
  return (
    <section class="lead">
      <h1>
        {a.name} and {b.name}: who stands where, and on whose word?
      </h1>
      <p>
        Every answer below is counted from claims: who said what about whom, in which article, in which words, and when it held. Choose any of them to see the
        words and the source beside it.
      </p>
      <details class="other-two">
        <summary>Ask about two others</summary>
        <div class="pickers">
          <Picker label={`In place of ${a.name}`} onPick={({ slug }) => choose({ a: slug })} />
          <Picker label={`In place of ${b.name}`} onPick={({ slug }) => choose({ b: slug })} />
        </div>
      </details>
    </section>
  );
}
