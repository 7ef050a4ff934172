import { Cut } from '../../components/cut.js';
import { type Column, DataTable } from '../../components/data-table.js';
import { Empty, Failed, Loading } from '../../components/notice.js';
import { goTo, linkTo, ownText, ownValues } from '../../state/place.js';
import { dayWords } from '../../words/dates.js';
import { Liveness } from './liveness.js';
import { reviewParameters } from './parameters.js';
import { type ProposalLineFragment, Proposals } from './review.operations.js';
import { useLiveAnswer } from './use-live-answer.js';

/** As many as one answer of the API has. */
const listMax = 100;

/** The proposals that wait, or all that there ever were, newest first. */
export function ProposalList() {
  const { all } = ownValues(reviewParameters);
  const { data, failure, isLive } = useLiveAnswer(Proposals, { status: all ? null : 'PENDING', first: listMax });
  const proposals = data?.proposals?.nodes ?? [];
  const total = data?.proposals?.totalCount ?? proposals.length;
  return (
    <>
      <h1>Review</h1>
      <p class="lede">What later articles may add waits here, item by item, until an editor decides. Nothing of it is in the graph before.</p>
      <label class="check">
        <input type="checkbox" checked={all} onChange={(event) => goTo({ own: ownText(reviewParameters, { all: event.currentTarget.checked }) })} />
        Show those that are decided too
      </label>
      {failure && <Failed {...failure} />}
      {data === undefined && !failure && <Loading what="what was proposed" />}
      {data !== undefined && total === 0 && <NothingWaits all={all} />}
      {total > 0 && (
        <>
          {proposals.length < total && <Cut shown={proposals.length} total={total} what="proposals" ranked="newest first" />}
          <DataTable
            caption="Proposals"
            columns={columns}
            rows={proposals}
            keyOf={({ id }) => id}
            unlisted="What was proposed of an article is no claim yet, so no source is counted for it."
          />
        </>
      )}
      <Liveness isLive={isLive} />
    </>
  );
}

function NothingWaits({ all }: { readonly all: boolean }) {
  return (
    <Empty>
      {all ? 'Nothing was proposed yet.' : 'Nothing waits.'} An article is read, and what it may add proposed, by <code>npx entente ingest article.txt</code>,
      or through the API by <code>articleIngest</code>. It will appear here at once.
    </Empty>
  );
}

const titleOf = ({ article, id }: ProposalLineFragment): string => article?.title ?? id;

const columns: readonly Column<ProposalLineFragment>[] = [
  {
    title: 'Article',
    value: titleOf,
    show: (proposal) => <a href={linkTo({ own: ownText(reviewParameters, { proposal: proposal.id }) })}>{titleOf(proposal)}</a>,
  },
  { title: 'Waiting', value: ({ pendingCount }) => pendingCount },
  { title: 'Accepted', value: ({ acceptedCount }) => acceptedCount },
  { title: 'Rejected', value: ({ rejectedCount }) => rejectedCount },
  { title: 'Proposed by', value: ({ createdBy }) => createdBy },
  { title: 'Proposed', value: ({ createdAt }) => createdAt, show: ({ createdAt }) => <time dateTime={createdAt}>{dayWords(createdAt)}</time> },
];
