import { useMemo } from 'preact/hooks';
import { useAhead } from '../../api/use-ahead.js';
import { useAnswers } from '../../api/use-answer.js';
import { Answered } from '../../components/answered.js';
import { NothingFound } from '../../components/nothing-found.js';
import { UnknownNotice } from '../../components/unknown-notice.js';
import { linkTo, ownText, ownValues, sharedState } from '../../state/place.js';
import { useShownPlace } from '../../state/shown.js';
import { useOffer } from '../../take-away/offers.js';
import { Actions } from './actions.js';
import { Drawing } from './drawing/drawing.js';
import { networkPicture } from './drawing/picture.js';
import { type Found, findSurroundings, type NetworkValues } from './find-surroundings.js';
import { layoutOf } from './layout.js';
import { Legend } from './legend.js';
import './network.css';
import { networkFile } from './network-file.js';
import { NetworkTables } from './network-tables.js';
import { networkParameters } from './parameters.js';
import { lineKey } from './subgraph.js';
import { summaryOf } from './summary.js';
import { Toolbar } from './toolbar.js';
import { withoutThose, withThatFor } from './unknown-names.js';
import { type Visible, visibleOf } from './visible.js';
import { WholeNetwork } from './whole/whole-network.js';

/** Who stands in what relation to whom: some entities and what surrounds them, or everything, on the date chosen. */
export default function NetworkView() {
  const own = ownValues(networkParameters);
  return (
    <>
      <Toolbar own={own} />
      {own.all ? <WholeNetwork own={own} /> : <Around own={own} />}
    </>
  );
}

function Around({ own }: { readonly own: NetworkValues }) {
  const shared = sharedState.value;
  const { on, known, certain, kinds, predicates } = shared;
  const { of, hops, max, expand, path } = own;
  const key = JSON.stringify([of, hops, max, expand, path, on, known, certain, kinds, predicates]);
  const asking = useAnswers(key, () => findSurroundings(own, shared));
  useAhead(asking, shared, (next) => findSurroundings(own, next));
  return (
    <Answered asking={asking} what="what surrounds them">
      {(found) => {
        const known = withoutThose(own, found.unknown);
        return (
          <>
            {found.unknown.length > 0 && (
              <UnknownNotice
                unknown={found.unknown}
                rest={known.of.length > 0 ? 'the rest is drawn' : undefined}
                linkWith={(slug, other) => linkTo({ own: ownText(networkParameters, withThatFor(own, slug, other)) })}
              />
            )}
            {known.of.length > 0 && <Network found={found} own={known} />}
          </>
        );
      }}
    </Answered>
  );
}

function Network({ found, own }: { readonly found: Found; readonly own: NetworkValues }) {
  const { select } = sharedState.value;
  const shown = useShownPlace();
  const layout = useMemo(() => layoutOf(found.ever), [found]);
  const scene = useMemo(() => {
    const way = found.way?.paths[0]?.hops ?? [];
    const litNodes = new Set(way.flatMap(({ from, to }) => [from.slug, to.slug]));
    const litLines = new Set(way.map(({ from, to }) => lineKey(from.slug, to.slug)));
    const focus = [...own.of, ...litNodes];
    return { visible: visibleOf(found.present, { focus, hidden: own.hide, isolated: own.isolated }), layout, select, litNodes, litLines };
  }, [found, layout, JSON.stringify([own.of, own.hide, own.isolated, select])]);
  const { visible } = scene;
  const isEmpty = visible.nodes.length === 0;
  const summary = summaryOf(visible, found, ownValues(networkParameters, shown), shown.shared.on);
  useOffer(isEmpty ? undefined : { kind: 'picture', title: titleOf(visible, own), summary, draw: () => networkPicture(scene) });
  useOffer(isEmpty ? undefined : { kind: 'network', read: () => networkFile(visible, layout) });
  if (isEmpty) return <NothingFound what="Nothing surrounds them" otherwise="Another name may be searched for." />;
  return (
    <>
      <p class="network-summary">
        {summary} {found.total > own.max && <More max={own.max} />}
      </p>
      <Actions own={own} found={found} />
      {!own.table && <Drawing scene={scene} summary={summary} />}
      <NetworkTables visible={visible} isHidden={!own.table} />
      {!own.table && <Legend />}
    </>
  );
}

const titleOf = ({ nodes }: Visible, { of }: NetworkValues): string =>
  `Network around ${of.map((slug) => nodes.find((node) => node.slug === slug)?.name ?? slug.replaceAll('-', ' ')).join(', ')}`;

/** How many more entities one step asks for, and the most that are drawn. */
const step = 60;
const drawnMax = 300;

function More({ max }: { readonly max: number }) {
  if (max >= drawnMax) return <>No more than {drawnMax} are drawn: filters and fewer steps show others.</>;
  return (
    <a class="more-entities" href={linkTo({ own: ownText(networkParameters, { max: Math.min(max + step, drawnMax) }) })}>
      Show more
    </a>
  );
}
