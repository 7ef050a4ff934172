import { ask } from '../../api/ask.js';
import { token } from '../../api/token.js';
import { useAnswers } from '../../api/use-answer.js';
import { WhoAsks } from '../../api/viewer.operations.js';
import { Answered } from '../../components/answered.js';
import { Loading } from '../../components/notice.js';
import { ownValues } from '../../state/place.js';
import '../../style/view-tools.css';
import { OneProposal } from './one-proposal.js';
import { reviewParameters } from './parameters.js';
import { ProposalList } from './proposal-list.js';
import './review.css';
import { TokenNeeded } from './token-needed.js';

/** What articles may add, for people to decide: contributors see it, editors accept and reject. */
export default function ReviewView() {
  const { proposal } = ownValues(reviewParameters);
  // No decision changes who asks; and were it asked after one and not answered, what is being written would be gone.
  const asking = useAnswers('who asks', whoAsks, false);
  if (asking.state === 'failed' && asking.failure.kind === 'FORBIDDEN') return <TokenNeeded standing={token.value === '' ? 'none' : 'unknown'} />;
  return (
    <Answered asking={asking} what="what you may do">
      {({ viewer: { role }, bearer }) => {
        // Whoever signs in or out is another: what the one before might see is not asked for in their name.
        if (bearer !== token.value) return <Loading what="what you may do" />;
        if (role === 'READER') return <TokenNeeded standing={token.value === '' ? 'none' : 'reader'} />;
        return proposal === '' ? <ProposalList /> : <OneProposal key={proposal} id={proposal} mayDecide={role === 'EDITOR'} />;
      }}
    </Answered>
  );
}

/** Who asks, and by which token that was found. */
async function whoAsks(anew: boolean) {
  const bearer = token.value;
  const { data, faults } = await ask(WhoAsks, {}, anew);
  return { data: { ...data, bearer }, faults };
}
