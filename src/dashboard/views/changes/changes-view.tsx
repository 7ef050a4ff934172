import { useAnswers } from '../../api/use-answer.js';
import { Answered } from '../../components/answered.js';
import { ownValues } from '../../state/place.js';
import { findChanges } from './find-changes.js';
import { LiveLog } from './live-log.js';
import { changesParameters } from './parameters.js';

/** Who changed what, newest first, and each change as it is made. */
export default function ChangesView() {
  const { since } = ownValues(changesParameters);
  const asking = useAnswers(since, () => findChanges(since, true));
  return (
    <>
      <h1>What is new</h1>
      <p class="lede">Who added, judged or took back what, and when.</p>
      <Answered asking={asking} what="the change log">
        {(found) => <LiveLog key={`${since} ${found.changes.at(-1)?.id}`} found={found} since={since} />}
      </Answered>
    </>
  );
}
