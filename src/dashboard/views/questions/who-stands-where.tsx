import { useAnswer } from '../../api/use-answer.js';
import { Answered } from '../../components/answered.js';
import { EntityChip } from '../../components/entity-chip.js';
import { asOfOf } from '../../state/filters.js';
import { linkTo, sharedState } from '../../state/place.js';
import { entityOf } from '../../state/selection.js';
import { useOffer } from '../../take-away/offers.js';
import { signed } from '../../words/numbers.js';
import { QuestionCard } from './question-card.js';
import { Standings, type StandingsQuery } from './questions.operations.js';

/** Issues that are looked at, those that most is said of first, and how many of them are shown. */
const issuesAsked = 30;
const issuesMax = 5;

type Standing = NonNullable<StandingsQuery['issues']>['nodes'][number];

export function WhoStandsWhere() {
  const asking = useAnswer(Standings, { asOf: asOfOf(sharedState.value) ?? null, first: issuesAsked });
  return (
    <QuestionCard number={4} question="Who stands where, on which issue?" wide>
      <Answered asking={asking} what="the positions">
        {({ issues }) => <Positions standings={issues?.nodes ?? []} />}
      </Answered>
    </QuestionCard>
  );
}

const voices = ({ positions }: Standing): number => positions?.length ?? 0;

function Positions({ standings }: { readonly standings: readonly Standing[] }) {
  const disputed = standings.filter((standing) => voices(standing) > 1).toSorted((x, y) => voices(y) - voices(x));
  const shown = disputed.slice(0, issuesMax);
  useOffer({ kind: 'rests', ids: shown.flatMap(({ positions }) => positions ?? []).flatMap(({ claims }) => (claims ?? []).map(({ id }) => id)) });
  if (shown.length === 0) return <p class="answer">Nobody takes a position, for the date chosen.</p>;
  return (
    <>
      <p class="answer quiet">
        From −3, against, to +3, for. The {shown.length} issues with the most voices, among the {standings.length} that most is said of.
      </p>
      <table class="standings">
        <thead>
          <tr>
            <th scope="col">Issue</th>
            <th scope="col">Against</th>
            <th scope="col">Neither</th>
            <th scope="col">For</th>
          </tr>
        </thead>
        <tbody>
          {shown.map((standing) => (
            <tr key={standing.id}>
              <th scope="row">
                <EntityChip entity={standing} />
              </th>
              <td>
                <Stances standing={standing} isOn={(stance) => stance < 0} />
              </td>
              <td>
                <Stances standing={standing} isOn={(stance) => stance === 0} />
              </td>
              <td>
                <Stances standing={standing} isOn={(stance) => stance > 0} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}

/** Those on one side, as links to what they are reported to hold on this issue. */
function Stances({ standing, isOn }: { readonly standing: Standing; readonly isOn: (stance: number) => boolean }) {
  const positions = (standing.positions ?? []).filter(({ stance }) => isOn(stance));
  if (positions.length === 0) return <span class="quiet">–</span>;
  return (
    <ul class="stances">
      {positions.map(({ actor, stance, contested }) => (
        <li key={actor?.id}>
          <a href={linkTo({ shared: { select: entityOf(actor?.slug ?? ''), issues: [standing.slug], said: [] } })}>
            <span class={`stance stance-${stance < 0 ? 'against' : stance > 0 ? 'for' : 'neither'}`}>{signed(stance)}</span> {actor?.name}
            {contested && <span class="quiet"> (contested)</span>}
          </a>
        </li>
      ))}
    </ul>
  );
}
