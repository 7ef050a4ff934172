import { useAnswer } from '../../api/use-answer.js';
import { Answered } from '../../components/answered.js';
import { NothingFound } from '../../components/nothing-found.js';
import { asOfOf, chosenOrNull } from '../../state/filters.js';
import type { ValuesOf } from '../../state/parameter.js';
import { linkTo, ownText, ownValues, sharedState } from '../../state/place.js';
import { useShownPlace } from '../../state/shown.js';
import '../../style/view-tools.css';
import { pathsParameters } from './parameters.js';
import { Ways, type WaysQuery } from './paths.operations.js';
import './paths.css';
import { summaryOf } from './summary.js';
import { Tools } from './tools.js';
import { WayList } from './way-list.js';
import { WayTable } from './way-table.js';

export type PathsValues = ValuesOf<typeof pathsParameters>;
export type Way = NonNullable<WaysQuery['paths']>['paths'][number];

/** The most ways that one answer of the API has, and how many more at a time. */
const waysMax = 50;
const waysStep = 5;

/** How two entities are connected, step by step, and on whose word. */
export default function PathsView() {
  const own = ownValues(pathsParameters);
  const shared = sharedState.value;
  const asking = useAnswer(Ways, {
    from: { slug: own.from },
    to: { slug: own.to },
    maxHops: own.steps,
    first: own.max,
    predicates: chosenOrNull(shared.predicates),
    excludePredicates: own.without,
    overlapping: own.together,
    asOf: asOfOf(shared) ?? null,
  });
  return (
    <Answered asking={asking} what="the ways between them">
      {(data) => <Found data={data} own={own} />}
    </Answered>
  );
}

function Found({ data: { from, to, paths }, own }: { readonly data: WaysQuery; readonly own: PathsValues }) {
  const ways = paths?.paths ?? [];
  const shown = useShownPlace();
  const names = [from?.name ?? own.from, to?.name ?? own.to] as const;
  const more = ways.length === own.max && own.max < waysMax ? Math.min(own.max + waysStep, waysMax) : undefined;
  return (
    <>
      <Tools names={names} own={own} />
      {from === null || to === null ? (
        <NothingFound what={`Nothing is called “${from === null ? own.from : own.to}” here`} follows={['known']} />
      ) : (
        <>
          <p class="view-summary">{summaryOf(ways, names, ownValues(pathsParameters, shown), paths, shown.shared.on)}</p>
          {ways.length === 0 && <NothingFound what="No way was found" otherwise="More steps may find one, and so may relations of structure." />}
          {ways.length > 0 && !own.table && <WayList ways={ways} />}
          {ways.length > 0 && <WayTable ways={ways} names={names} isHidden={!own.table} />}
          {more !== undefined && (
            <a class="action" href={linkTo({ own: ownText(pathsParameters, { max: more }) })}>
              Look for more ways
            </a>
          )}
        </>
      )}
    </>
  );
}
