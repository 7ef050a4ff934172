import { useAnswer } from '../../api/use-answer.js';
import { Answered } from '../../components/answered.js';
import { Cut } from '../../components/cut.js';
import { Empty } from '../../components/notice.js';
import { linkTo, ownText, ownValues, sharedState } from '../../state/place.js';
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

const statuses = { all: null, open: 'OPEN', resolved: 'RESOLVED', closed: 'CLOSED' } as const;

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
        {({ contradictions }) => <Listed contradictions={contradictions} own={own} />}
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
  const filters = [...(own.of === '' ? [] : [`on ${spaced(own.of)}`]), ...(own.status === 'all' ? [] : [`${own.status} alone`])];
  if (total === 0) return <Empty>No claims contradict each other, by what was chosen. Choose “all”, or take the entity away.</Empty>;
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
