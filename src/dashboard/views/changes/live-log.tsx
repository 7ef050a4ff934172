import { useEffect, useRef, useState } from 'preact/hooks';
import { follow } from '../../api/follow.js';
import { token } from '../../api/token.js';
import { Cut } from '../../components/cut.js';
import { type Column, DataTable } from '../../components/data-table.js';
import { EntityChips } from '../../components/entity-chip.js';
import { Empty } from '../../components/notice.js';
import { linkTo, ownText } from '../../state/place.js';
import { claimOf } from '../../state/selection.js';
import { actionWords } from '../../words/actions.js';
import { dayWords } from '../../words/dates.js';
import { countsSetOff } from '../../words/numbers.js';
import { reviewParameters } from '../review/parameters.js';
import { ChangesLive, type LoggedChangeFragment } from './changes.operations.js';
import type { FoundChanges } from './find-changes.js';
import { changesParameters } from './parameters.js';

interface LiveLogProps {
  readonly found: FoundChanges;
  readonly since: string;
  readonly max: number;
}

/** How many more at a time, and the most that are shown. */
const step = 100;
const listMax = 1000;

/** The new end of the log, and above it what is made while one looks. */
export function LiveLog({ found, since, max }: LiveLogProps) {
  const { come, isLive } = useLive(found.changes[0]?.id ?? since);
  const changes = [...come.toReversed(), ...found.changes];
  const total = found.total + come.length;
  return (
    <>
      <p class="cut" role="status">
        {isLive ? 'Live: each change appears as it is made.' : 'Not live: the server is being asked again.'}
      </p>
      {changes.length === 0 ? (
        <Empty>Nothing has changed since. Each change will appear here as it is made.</Empty>
      ) : (
        <>
          <Cut shown={changes.length} total={total} what="changes" ranked="newest first" />
          <DataTable
            caption="Changes"
            columns={columns}
            rows={changes}
            keyOf={({ id }) => id}
            unlisted="A change may be of thousands of claims, so the sources of changes are not listed: each claim names its own."
          />
        </>
      )}
      {changes.length < total && max < listMax && (
        <a class="action" href={linkTo({ own: ownText(changesParameters, { max: Math.min(max + step, listMax) }) })}>
          Show older ones too
        </a>
      )}
    </>
  );
}

/** What comes after a change. After a lost line it goes on from the last one received: none is missed, none comes twice. */
function useLive(after: string) {
  const [come, setCome] = useState<readonly LoggedChangeFragment[]>([]);
  const [isLive, setLive] = useState(false);
  const last = useRef(after);
  useEffect(
    () =>
      follow(ChangesLive, {
        variables: () => ({ since: last.current || null }),
        onNext: ({ changes }) => {
          last.current = changes.id;
          setCome((all) => [...all, changes]);
        },
        onLive: setLive,
      }),
    [token.value],
  );
  return { come, isLive };
}

/** So many of what a change touched are named in its line. */
const namedMax = 5;

const columns: readonly Column<LoggedChangeFragment>[] = [
  { title: 'When', value: ({ at }) => at, show: ({ at }) => <time dateTime={at}>{`${dayWords(at)}, ${at.slice(11, 16)} UTC`}</time> },
  { title: 'Who', value: ({ by }) => by },
  { title: 'Did', value: ({ action }) => actionWords[action] ?? action },
  { title: 'In a few words', value: ({ summary }) => summary, show: (change) => <Summary change={change} /> },
  { title: 'Entities', value: ({ entities }) => (entities ?? []).map(({ name }) => name).join('; '), show: (change) => <Touched change={change} /> },
];

/** Leads to what was added, or to the proposal that it is about. */
function Summary({ change: { summary: written, claims, proposed, decided } }: { readonly change: LoggedChangeFragment }) {
  const summary = countsSetOff(written);
  const [first] = claims ?? [];
  const proposal = [...(proposed ?? []), ...(decided ?? [])][0]?.proposal?.id;
  if (proposal !== undefined) return <a href={linkTo({ view: 'review', own: ownText(reviewParameters, { proposal }) })}>{summary}</a>;
  if (first === undefined) return <>{summary}</>;
  return <a href={linkTo({ shared: { select: claimOf(first.id) } })}>{summary}</a>;
}

function Touched({ change }: { readonly change: LoggedChangeFragment }) {
  const entities = change.entities ?? [];
  return (
    <>
      <EntityChips entities={entities.slice(0, namedMax)} />
      {entities.length > namedMax && <span class="quiet"> and more</span>}
    </>
  );
}
