import { useEffect, useRef, useState } from 'preact/hooks';
import { follow } from '../../api/follow.js';
import { token } from '../../api/token.js';
import { Cut } from '../../components/cut.js';
import { type Column, DataTable } from '../../components/data-table.js';
import { EntityChips } from '../../components/entity-chip.js';
import { Empty } from '../../components/notice.js';
import { linkTo, ownText } from '../../state/place.js';
import { claimOf } from '../../state/selection.js';
import { dayWords } from '../../words/dates.js';
import { ChangesLive, type LoggedChangeFragment } from './changes.operations.js';
import type { FoundChanges } from './find-changes.js';
import { changesParameters } from './parameters.js';

interface LiveLogProps {
  readonly found: FoundChanges;
  readonly since: string;
}

/** What was read of the log, and what came since; where the log goes on beyond what was read, a link instead. */
export function LiveLog({ found, since }: LiveLogProps) {
  const isWhole = found.changes.length >= found.total;
  const { changes, isLive } = useLive(found.changes, since, isWhole);
  const last = changes.at(-1);
  return (
    <>
      <p class="cut" role="status">
        {!isWhole ? 'Not live: newer changes follow.' : isLive ? 'Live: each change appears as it is made.' : 'Not live: the server is being asked again.'}
      </p>
      {!isWhole && last && (
        <p>
          <a class="action" href={linkTo({ own: ownText(changesParameters, { since: last.id }) })}>
            Go on to newer changes
          </a>
        </p>
      )}
      {changes.length === 0 ? (
        <Empty>Nothing has changed since. Each change will appear here as it is made.</Empty>
      ) : (
        <>
          <Cut shown={changes.length} total={Math.max(found.total, changes.length)} what="changes" ranked="newest first" />
          <DataTable caption="Changes" columns={columns} rows={changes.toReversed()} keyOf={({ id }) => id} />
        </>
      )}
    </>
  );
}

/** What was read and what comes. After a lost line it goes on from the last change received: none is missed, none comes twice. */
function useLive(before: readonly LoggedChangeFragment[], since: string, isWhole: boolean) {
  const [come, setCome] = useState<readonly LoggedChangeFragment[]>([]);
  const [isLive, setLive] = useState(false);
  const last = useRef(before.at(-1)?.id ?? since);
  useEffect(() => {
    if (!isWhole) return;
    return follow(ChangesLive, {
      variables: () => ({ since: last.current || null }),
      onNext: ({ changes }) => {
        last.current = changes.id;
        setCome((all) => [...all, changes]);
      },
      onLive: setLive,
    });
  }, [isWhole, token.value]);
  return { changes: [...before, ...come], isLive };
}

/** So many of what a change touched are named in its line. */
const namedMax = 5;

const columns: readonly Column<LoggedChangeFragment>[] = [
  { title: 'When', value: ({ at }) => at, show: ({ at }) => <time dateTime={at}>{`${dayWords(at)}, ${at.slice(11, 16)} UTC`}</time> },
  { title: 'Who', value: ({ by }) => by },
  { title: 'Did', value: ({ action }) => action },
  { title: 'In a few words', value: ({ summary }) => summary, show: (change) => <Summary change={change} /> },
  { title: 'Entities', value: ({ entities }) => (entities ?? []).map(({ name }) => name).join('; '), show: (change) => <Touched change={change} /> },
];

function Summary({ change: { summary, claims } }: { readonly change: LoggedChangeFragment }) {
  const [first] = claims ?? [];
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
