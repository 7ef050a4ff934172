import { Answered } from '../../components/answered.js';
import { EntityChip } from '../../components/entity-chip.js';
import { yearOf } from '../../state/dates.js';
import { linkTo, ownText, sharedState } from '../../state/place.js';
import { pairOf } from '../../state/selection.js';
import { useOffer } from '../../take-away/offers.js';
import { dateWords } from '../../words/dates.js';
import { countWords } from '../../words/numbers.js';
import { networkParameters } from '../network/parameters.js';
import { type OfTwo, saidIn, tendencyOf, useBetween } from './between.js';
import { QuestionCard } from './question-card.js';
import type { SaidFragment } from './questions.operations.js';
import type { Actor } from './questions-view.js';

export function SinceWhen(two: OfTwo) {
  return (
    <QuestionCard number={5} question="Since when, and under whom?" wide>
      <Answered asking={useBetween(two)} what="the years">
        {(data) => <Years claims={saidIn(data)} />}
      </Answered>
      <Leaders {...two} />
      <a
        class="action"
        href={linkTo({
          view: 'network',
          own: ownText(networkParameters, { of: [two.a.slug, two.b.slug] }),
          shared: { select: pairOf(two.a.slug, two.b.slug) },
        })}
      >
        See the two among the others
      </a>
    </QuestionCard>
  );
}

interface Year {
  readonly year: number;
  readonly hopeful: number;
  readonly doubtful: number;
}

/** Every year from the first dated claim to the last. */
function yearsOf(claims: readonly SaidFragment[]): readonly Year[] {
  const dated = claims.flatMap((claim) => (claim.validFrom === null ? [] : [{ year: yearOf(claim.validFrom), tendency: tendencyOf(claim) }]));
  if (dated.length === 0) return [];
  const from = Math.min(...dated.map(({ year }) => year));
  const to = Math.max(...dated.map(({ year }) => year));
  const count = (year: number, wanted: string) => dated.filter((each) => each.year === year && each.tendency === wanted).length;
  return Array.from({ length: to - from + 1 }, (_, index) => from + index).map((year) => ({
    year,
    hopeful: count(year, 'for'),
    doubtful: count(year, 'against'),
  }));
}

const height = 24;

function Years({ claims }: { readonly claims: readonly SaidFragment[] }) {
  const years = yearsOf(claims);
  const [first, last] = [years[0], years.at(-1)];
  if (first === undefined || last === undefined) return <p class="answer">No claim on the two is dated.</p>;
  const most = Math.max(...years.flatMap(({ hopeful, doubtful }) => [hopeful, doubtful]), 1);
  const total = (side: 'hopeful' | 'doubtful') => years.reduce((sum, year) => sum + year[side], 0);
  const summary = `Dated claims on the two begin in ${first.year} and end in ${last.year}: ${countWords(total('hopeful'), 'claim')} of cooperation, ${total('doubtful')} of conflict or doubt.`;
  return (
    <>
      <p class="answer">{summary}</p>
      <svg class="years" viewBox={`0 0 ${years.length * 10} ${height * 2 + 10}`} preserveAspectRatio="none" role="img" aria-label={summary}>
        <line x1="0" x2={years.length * 10} y1={height} y2={height} class="axis" />
        {years.map(({ year, hopeful, doubtful }, index) => (
          <g key={year}>
            <rect class="for" x={index * 10 + 1} width="8" y={height - (height * hopeful) / most} height={(height * hopeful) / most} />
            <rect class="against" x={index * 10 + 1} width="8" y={height} height={(height * doubtful) / most} />
          </g>
        ))}
      </svg>
      <p class="axis-words" aria-hidden="true">
        <span>{first.year}</span>
        <span>cooperation above the line, conflict or doubt below</span>
        <span>{last.year}</span>
      </p>
    </>
  );
}

/** Who holds the first offices of the two on the date chosen. */
function Leaders({ a, b }: OfTwo) {
  const { on } = sharedState.value;
  useOffer(on === '' ? undefined : { kind: 'rests', ids: [a, b].flatMap(officesOf).flatMap(({ claims }) => (claims ?? []).map(({ id }) => id)) });
  if (on === '') return <p class="quiet">Choose a date above to see who led them then.</p>;
  return (
    <dl class="leaders">
      {[a, b].map((actor) => (
        <div key={actor.id}>
          <dt>
            {actor.name}, {dateWords(on)}
          </dt>
          <dd>{holdersOf(actor)}</dd>
        </div>
      ))}
    </dl>
  );
}

const officesOf = (actor: Actor) => ('heldOffices' in actor ? (actor.heldOffices ?? []) : []);

function holdersOf(actor: Actor) {
  const offices = officesOf(actor);
  if (offices.length === 0) return <span class="quiet">no office holder is recorded</span>;
  return offices.map(({ office, holder, from }) => (
    <span key={`${office} ${from}`} class="tenure">
      <EntityChip entity={holder} /> {office}
    </span>
  ));
}
