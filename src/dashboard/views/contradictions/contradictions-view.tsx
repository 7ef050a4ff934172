import { useAnswer } from '../../api/use-answer.js';
import { Answered } from '../../components/answered.js';
import { Cut } from '../../components/cut.js';
import { Empty } from '../../components/notice.js';
import { isEmbedded } from '../../state/embed.js';
import { linkTo, ownText, ownValues, sharedState } from '../../state/place.js';
import { countWords } from '../../words/numbers.js';
import { spaced } from '../../words/slugs.js';
import '../../style/view-tools.css';
import { ContradictionTable } from './contradiction-table.js';
import { ContradictionsOf, type ContradictionsOfQuery } from './contradictions.operations.js';
import './contradictions.css';
import { contradictionsParameters } from './parameters.js';
import { Sides } from './sides.js';
import { type ContradictionsValues, Tools } from './tools.js';

/** How many more at a time, and the most that one question may ask for: each comes with all that its claims rest on. */
const step = 8;
const listMax = 16;

const statuses = { standing: null, open: 'OPEN', resolved: 'RESOLVED', closed: 'CLOSED' } as const;

/** Claims that cannot all be so: what each says, in which words, by which rule they contradict each other. */
export default function ContradictionsView() {
  const own = ownValues(contradictionsParameters);
  const { on, known } = sharedState.value;
  const asking = useAnswer(ContradictionsOf, {
    status: statuses[own.status],
    entity: own.of === '' ? null : { slug: own.of },
    asOf: known === '' ? null : { known },
    first: own.max,
  });
  return (
    <>
      <Tools own={own} />
      {on !== '' && <p class="cut">The date in the world does not count here: claims of any time contradict each other.</p>}
      <Answered asking={asking} what="the contradictions">
        {({ contradictions, closed }) => (
          <>
            <Listed contradictions={contradictions} own={own} />
            {own.status !== 'closed' && <Closed count={closed?.totalCount ?? 0} />}
          </>
        )}
      </Answered>
    </>
  );
}

interface ListedProps {
  readonly contradictions: ContradictionsOfQuery['contradictions'];
  readonly own: ContradictionsValues;
}

function Listed({ contradictions, own }: ListedProps) {
  const nodes = contradictions?.nodes ?? [];
  const total = contradictions?.totalCount ?? nodes.length;
  const of = { total, what: 'contradictions', ranked: 'newest found first' };
  const filters = [...(own.of === '' ? [] : [`on ${spaced(own.of)}`]), ...(own.status === 'standing' ? [] : [`${own.status} alone`])];
  if (total === 0) return <None own={own} />;
  return (
    <>
      <Cut shown={nodes.length} {...of} />
      {!own.table && nodes.map((contradiction) => <Sides key={contradiction.id} contradiction={contradiction} />)}
      <ContradictionTable contradictions={nodes} of={of} filters={filters} isHidden={!own.table} />
      {nodes.length < total && own.max < listMax && (
        <a class="action" href={linkTo({ own: ownText(contradictionsParameters, { max: Math.min(own.max + step, listMax) }) })}>
          Show more
        </a>
      )}
    </>
  );
}

const foundWords = {
  standing: 'No claims contradict each other',
  open: 'No contradiction waits to be judged',
  resolved: 'No contradiction was judged',
  closed: 'No contradiction was closed',
} as const;

/** That there are none, and what of the choice may be widened; an embedded view cannot be. */
function None({ own: { of, status } }: { readonly own: ContradictionsValues }) {
  const advice = [status !== 'standing' && 'choose “standing”', of !== '' && 'take the entity away'].filter(Boolean).join(', or ');
  return (
    <Empty>
      {foundWords[status]}
      {of !== '' && `, on ${spaced(of)}`}.{advice !== '' && !isEmbedded() && ` ${capitalized(advice)}.`}
    </Empty>
  );
}

const capitalized = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** How many are none any more, because of what was taken back or corrected: they are not among those that stand. */
function Closed({ count }: { readonly count: number }) {
  if (count === 0) return null;
  return (
    <p class="cut">
      <a href={linkTo({ own: ownText(contradictionsParameters, { status: 'closed', max: contradictionsParameters.max.absent }) })}>
        {countWords(count, 'more is closed', 'more are closed')}
      </a>
      : a claim of {count === 1 ? 'it' : 'each'} was taken back, or the dates that it rested on were corrected.
    </p>
  );
}
