import { useAnswers } from '../../api/use-answer.js';
import { Answered } from '../../components/answered.js';
import { ownValues } from '../../state/place.js';
import './changes.css';
import { findChanges } from './find-changes.js';
import { LiveLog } from './live-log.js';
import { changesParameters } from './parameters.js';

/** Who changed what, newest first, and each change as it is made. */
export default function ChangesView() {
  const { since, max } = ownValues(changesParameters);
  const asking = useAnswers(`${since} ${max}`, () => findChanges(since, max));
  return (
    <>
      <h1>What is new</h1>
      <p class="lede">Who added, judged or took back what, and when.</p>
      <Answered asking={asking} what="the change log">
        {(found) => <LiveLog key={`${since} ${max} ${found.changes[0]?.id}`} found={found} since={since} max={max} />}
      </Answered>
    </>
  );
}
