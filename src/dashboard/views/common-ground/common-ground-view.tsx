import { useAnswer } from '../../api/use-answer.js';
import { Answered } from '../../components/answered.js';
import { NothingFound } from '../../components/nothing-found.js';
import { Empty } from '../../components/notice.js';
import { TableSwitch } from '../../components/table-switch.js';
import { TwoPickers } from '../../components/two-pickers.js';
import { asOfOf } from '../../state/filters.js';
import type { ValuesOf } from '../../state/parameter.js';
import { goTo, ownText, ownValues, sharedState } from '../../state/place.js';
import { useShownPlace } from '../../state/shown.js';
import '../../style/view-tools.css';
import { CommonGroundOf, type CommonGroundOfQuery } from './common-ground.operations.js';
import './common-ground.css';
import { GroundTable } from './ground-table.js';
import { commonGroundParameters } from './parameters.js';
import { SideSection } from './side-section.js';
import { type Side, sides } from './sides.js';
import { summaryOf } from './summary.js';

export type Ground = NonNullable<CommonGroundOfQuery['commonGround']>;
type Values = ValuesOf<typeof commonGroundParameters>;

const set = (values: Partial<Values>) => goTo({ own: ownText(commonGroundParameters, values) });

/** What joins and what divides two actors, issue by issue: who asserts it, and who doubts it. */
export default function CommonGroundView() {
  const own = ownValues(commonGroundParameters);
  const asOf = asOfOf(sharedState.value) ?? null;
  const asking = useAnswer(CommonGroundOf, { a: { slug: own.a }, b: { slug: own.b }, asOf });
  return (
    <Answered asking={asking} what="what joins and divides them">
      {({ commonGround }) => (commonGround === null ? <Empty>The two could not be compared.</Empty> : <Compared ground={commonGround} own={own} />)}
    </Answered>
  );
}

function Compared({ ground, own }: { readonly ground: Ground; readonly own: Values }) {
  const { a, b } = ground;
  const { on } = useShownPlace().shared;
  const present = sides.filter(({ side }) => ground[side].length > 0);
  return (
    <>
      <div class="view-tools">
        <h1>
          {a.name} and {b.name}: common ground
        </h1>
        <TwoPickers
          names={[a.name, b.name]}
          onChange={({ first = own.a, second = own.b, isSwap }) => set(isSwap ? { a: own.b, b: own.a } : { a: first, b: second, open: [] })}
        />
        <TableSwitch on={own.table} other="lists" onChange={(table) => set({ table })} />
      </div>
      {present.length === 0 ? (
        <NothingFound what="No claim joins or divides the two on an issue" otherwise="Two others may be chosen." />
      ) : (
        <>
          <p class="view-summary">{summaryOf(ground, on)}</p>
          {!own.table && present.map((side) => <Section key={side.side} side={side} ground={ground} open={own.open} />)}
          <GroundTable ground={ground} isHidden={!own.table} />
        </>
      )}
    </>
  );
}

function Section({ side, ground, open }: { readonly side: Side; readonly ground: Ground; readonly open: Values['open'] }) {
  return <SideSection side={side} ground={ground} open={open} linkOf={(slug) => ownText(commonGroundParameters, { open: [...open, slug].slice(-20) })} />;
}
