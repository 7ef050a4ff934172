import { useAhead } from '../../api/use-ahead.js';
import { useAnswers } from '../../api/use-answer.js';
import { Answered } from '../../components/answered.js';
import { NothingFound } from '../../components/nothing-found.js';
import { UnknownNotice } from '../../components/unknown-notice.js';
import type { ValuesOf } from '../../state/parameter.js';
import { linkTo, ownText, ownValues, sharedState } from '../../state/place.js';
import { useShownPlace } from '../../state/shown.js';
import '../../style/view-tools.css';
import { useOffer } from '../../take-away/offers.js';
import { findStances, type Stances } from './find-stances.js';
import { chained, likest } from './matrix.js';
import { stancesParameters } from './parameters.js';
import { stancePicture } from './picture.js';
import { StanceMatrix } from './stance-matrix.js';
import { StanceTables } from './stance-tables.js';
import './stances.css';
import { summaryOf } from './summary.js';
import { Tools } from './tools.js';

export type StancesValues = ValuesOf<typeof stancesParameters>;

/** Who stands where: actors by issues, with how far they agree. */
export default function StancesView() {
  const own = ownValues(stancesParameters);
  const shared = sharedState.value;
  const { on, known, certain, kinds, issues } = shared;
  const asking = useAnswers(JSON.stringify([own.of, own.like, on, known, certain, kinds, issues]), () => findStances(own, shared));
  useAhead(asking, shared, (next) => findStances(own, next));
  return (
    <Answered asking={asking} what="the positions">
      {(stances) => <Shown stances={{ ...stances, actors: ordered(stances, own) }} own={own} />}
    </Answered>
  );
}

/** The names with another in the place of one. */
const withThatFor = ({ of, like }: StancesValues, slug: string, other: string) => ({
  of: [...new Set(of.map((name) => (name === slug ? other : name)))],
  like: like === slug ? other : like,
});

function ordered({ actors, pairs }: Stances, { order, like }: StancesValues): Stances['actors'] {
  if (actors.some(({ slug }) => slug === like)) return likest(actors, pairs, like);
  if (order === 'name') return actors.toSorted((a, b) => a.name.localeCompare(b.name, 'en'));
  return order === 'likeness' ? chained(actors, pairs) : actors;
}

function Shown({ stances, own }: { readonly stances: Stances; readonly own: StancesValues }) {
  const isEmpty = stances.positions.length === 0;
  const isNobody = own.of.length > 0 && own.of.every((slug) => stances.unknown.includes(slug));
  const summary = summaryOf(stances, useShownPlace().shared.on);
  useOffer(isEmpty ? undefined : { kind: 'picture', title: 'Stances of actors on issues', summary, draw: () => stancePicture(stances) });
  return (
    <>
      <Tools stances={stances} own={own} />
      {stances.unknown.length > 0 && (
        <UnknownNotice
          unknown={stances.unknown}
          rest={isEmpty ? undefined : 'the rest is shown'}
          linkWith={(slug, other) => linkTo({ own: ownText(stancesParameters, withThatFor(own, slug, other)) })}
        />
      )}
      {isNobody ? null : isEmpty ? (
        <NothingFound what="Nobody takes a position" otherwise="Other actors may be added." />
      ) : (
        <>
          <p class="view-summary">{summary}</p>
          {!own.table && <StanceMatrix stances={stances} like={own.like} />}
          <StanceTables stances={stances} isHidden={!own.table} />
        </>
      )}
    </>
  );
}
