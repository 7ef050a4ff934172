import { useEffect, useMemo, useState } from 'preact/hooks';
import { useAhead } from '../../../api/use-ahead.js';
import { useAnswers } from '../../../api/use-answer.js';
import { Answered } from '../../../components/answered.js';
import { type Column, DataTable } from '../../../components/data-table.js';
import { EntityChip } from '../../../components/entity-chip.js';
import { NothingFound } from '../../../components/nothing-found.js';
import { linkTo, sharedState } from '../../../state/place.js';
import { pairOf } from '../../../state/selection.js';
import { useShownPlace } from '../../../state/shown.js';
import { useOffer } from '../../../take-away/offers.js';
import { dateWords } from '../../../words/dates.js';
import { countWords, numberWords } from '../../../words/numbers.js';
import { labelOf } from '../../../words/vocabulary.js';
import { Drawing } from '../drawing/drawing.js';
import { networkPicture } from '../drawing/picture.js';
import type { NetworkValues } from '../find-surroundings.js';
import type { Layout } from '../layout.js';
import { Legend } from '../legend.js';
import { findWhole } from './find-whole.js';
import type { LayoutStep } from './layout-worker.js';
import { type Columns, visibleOfColumns } from './read-columns.js';
import { startLayout, startsOf } from './start-layout.js';
import { wholeFile } from './whole-file.js';

/** Rows that a page can hold and still be worked with; all of them are in the file. */
const rowsMax = 500;

/** Everything that claims join, ranked by claims: where the graph is dense, and who stands in its middle. */
export function WholeNetwork({ own }: { readonly own: NetworkValues }) {
  const shared = sharedState.value;
  const { on, known, certain, kinds, predicates } = shared;
  const asking = useAnswers(JSON.stringify([on, known, certain, kinds, predicates]), (anew) => findWhole(shared, anew));
  useAhead(asking, shared, (next) => findWhole(next, false));
  return (
    <Answered asking={asking} what="the whole graph">
      {({ present, ever }) =>
        present.slugs.length === 0 ? <NothingFound what="No claim joins two entities" /> : <Whole columns={present} ever={ever} own={own} />
      }
    </Answered>
  );
}

interface WholeProps {
  readonly columns: Columns;
  /** What the layout is made of. */
  readonly ever: Columns;
  readonly own: NetworkValues;
}

function Whole({ columns, ever, own }: WholeProps) {
  const { select } = sharedState.value;
  const { on } = useShownPlace().shared;
  const visible = useMemo(() => visibleOfColumns(columns), [columns]);
  const { places, isResting } = useLayout(ever);
  const layout = useMemo(
    () => (places === undefined ? layoutOf(columns.slugs, startsOf(columns.slugs)) : layoutOf(ever.slugs, places)),
    [places, places === undefined && columns],
  );
  const scene = useMemo(() => ({ visible, layout, select, litNodes: none, litLines: none }), [visible, layout, JSON.stringify(select)]);
  const summary = summaryOf(columns, on);
  useOffer({ kind: 'picture', title: 'The whole network', summary, draw: () => networkPicture(scene) });
  useOffer({ kind: 'everything' });
  useOffer({ kind: 'network', read: () => wholeFile(columns, layout) });
  return (
    <>
      <p class="network-summary">
        {summary} <span role="status">{isResting ? '' : 'Entities are still moving to their places…'}</span>
      </p>
      {!own.table && <Drawing scene={scene} summary={summary} />}
      {own.table && columns.sources.length > rowsMax && <p class="cut">The first {numberWords(rowsMax)} rows are shown; all of them can be taken away.</p>}
      <DataTable
        caption="Relations"
        columns={lineColumns(columns)}
        rows={[...columns.sources.keys()]}
        keyOf={String}
        isHidden={!own.table}
        shownMax={rowsMax}
      />
      {!own.table && <Legend />}
    </>
  );
}

const none: ReadonlySet<string> = new Set();

/** Places as they come to rest. Another date moves nothing: they are of what holds at any time. */
function useLayout(ever: Columns): { readonly places: Float32Array | undefined; readonly isResting: boolean } {
  const [step, setStep] = useState<LayoutStep>();
  useEffect(() => {
    const { slugs, sources, targets, lineClaimCounts } = ever;
    const weights = lineClaimCounts.map((count) => 1 + Math.log2(1 + count));
    return startLayout(slugs, { sources, targets, weights }, setStep);
  }, [ever.version, ever.slugs.length, ever.sources.length]);
  return { places: step?.places, isResting: step?.isLast ?? false };
}

/** Screens are wider than high. */
const widening = 1.5;

const layoutOf = (slugs: readonly string[], places: Float32Array): Layout =>
  new Map(slugs.map((slug, place) => [slug, { x: (places[2 * place] ?? 0) * widening, y: places[2 * place + 1] ?? 0 }]));

function summaryOf({ slugs, names, sources, totalEntities, totalLines }: Columns, on: string): string {
  const cut = (shown: number, total: number, what: string): string =>
    shown < total ? `Showing ${numberWords(shown)} of ${numberWords(total)} ${what}, ranked by number of claims.` : '';
  return [
    `${on === '' ? 'At any time' : `As of ${dateWords(on)}`}: ${countWords(slugs.length, 'entity', 'entities')} that claims join, and ${countWords(sources.length, 'relation')} between them.`,
    `Most is said of ${names.slice(0, 3).join(', ')}.`,
    cut(slugs.length, totalEntities, 'entities'),
    cut(sources.length, totalLines, 'relations'),
  ]
    .filter(Boolean)
    .join(' ');
}

/** A row is a place in the columns. */
function lineColumns({ slugs, names, kinds, sources, targets, predicateOf, predicates, lineClaimCounts }: Columns): readonly Column<number>[] {
  const entity = (place = 0) => ({ id: slugs[place] ?? '', slug: slugs[place] ?? '', name: names[place] ?? '', kind: kinds[place] ?? 'ISSUE' });
  const label = (line: number): string => {
    const predicate = predicates[predicateOf[line] ?? -1];
    return predicate === undefined ? '' : labelOf(predicate);
  };
  return [
    { title: 'Subject', value: (line) => entity(sources[line]).name, show: (line) => <EntityChip entity={entity(sources[line])} /> },
    {
      title: 'Relation',
      value: label,
      show: (line) => <a href={linkTo({ shared: { select: pairOf(entity(sources[line]).slug, entity(targets[line]).slug) } })}>{label(line)}</a>,
    },
    { title: 'Object', value: (line) => entity(targets[line]).name, show: (line) => <EntityChip entity={entity(targets[line])} /> },
    { title: 'Claims', value: (line) => lineClaimCounts[line] ?? 0 },
  ];
}
