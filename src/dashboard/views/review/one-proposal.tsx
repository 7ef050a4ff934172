import { useEffect, useState } from 'preact/hooks';
import { Empty, Failed, Loading } from '../../components/notice.js';
import { AboutProposal } from './about-proposal.js';
import { AllProposals } from './all-proposals.js';
import { ItemList } from './item-list.js';
import { type Decided, withDecisions } from './items.js';
import { Liveness } from './liveness.js';
import { ProposalPage } from './review.operations.js';
import { useLiveAnswer } from './use-live-answer.js';

interface OneProposalProps {
  readonly id: string;
  readonly mayDecide: boolean;
}

/** One proposal: the article, and each item in its sentence. */
export function OneProposal({ id, mayDecide }: OneProposalProps) {
  const { data, failure, isLive } = useLiveAnswer(ProposalPage, { id });
  const [decided, setDecided] = useState<Decided>();
  // What an own decision answered is newer than what was read before it, and older than what is read after it.
  useEffect(() => setDecided(undefined), [data]);
  const read = data?.node?.__typename === 'Proposal' ? data.node : undefined;
  const proposal = read && decided ? withDecisions(read, decided) : read;
  return (
    <>
      <AllProposals />
      {failure && <Failed {...failure} />}
      {data === undefined && !failure && <Loading what="what is proposed" />}
      {data !== undefined && proposal === undefined && (
        <>
          <h1>Review</h1>
          <Empty>There is no proposal “{id}”. Choose one from the list of all.</Empty>
        </>
      )}
      {proposal !== undefined && (
        <>
          <AboutProposal proposal={proposal} mayDecide={mayDecide} />
          <ItemList proposal={proposal} mayDecide={mayDecide} onDecided={setDecided} />
          <Liveness isLive={isLive} />
        </>
      )}
    </>
  );
}
