import { asFailure, ask, written } from '../../api/ask.js';
import type { Decided } from './items.js';
import { Holding } from './review.operations.js';
import type { Decision, Outcome } from './use-decisions.js';

/** How soon it is asked once more, while the server cannot be reached. */
const askAgainMs = 3_000;

const nothingLost = 'Nothing that you chose or wrote is lost';

interface Search {
  /** Whether anybody still wants to know. */
  readonly isCurrent: () => boolean;
  /** Told why it is not known yet. */
  readonly onUnanswered: (faults: readonly string[]) => void;
}

/**
 * Whether a decision was taken whose answer was lost: asks what holds, until it is told. What else is on the page is asked anew
 * if it was taken.
 */
export async function findOut(before: Decided, decision: Decision, { isCurrent, onUnanswered }: Search): Promise<Outcome | undefined> {
  while (isCurrent()) {
    try {
      return outcomeOf(before, decision, await whatHolds(before.id));
    } catch (error) {
      const { kind, message, advice } = asFailure(error);
      if (kind !== 'OFFLINE' && kind !== 'TIMEOUT') return { faults: [message, advice] };
      onUnanswered([message, `Whether it was decided is not known yet, and asked again until it is. ${nothingLost}, and nothing is decided twice.`]);
      await new Promise((later) => setTimeout(later, askAgainMs));
    }
  }
  return undefined;
}

async function whatHolds(id: string): Promise<Decided | undefined> {
  const { data } = await ask(Holding, { id }, true);
  return data.node?.__typename === 'Proposal' ? data.node : undefined;
}

function outcomeOf(before: Decided, decision: Decision, after: Decided | undefined): Outcome {
  if (after === undefined || !wasTaken(before, decision, after))
    return { faults: [`The answer was lost on its way, and the decision was not taken. ${nothingLost}: try again.`] };
  written.value += 1;
  return { proposal: after, wasLost: true };
}

/** Of single items each must be decided so. What `all` decides, the server works out: that it decided anything tells. */
function wasTaken(before: Decided, { items, all }: Decision, after: Decided): boolean {
  const decisions = new Map(after.items.map(({ id, decision }) => [id, decision]));
  return all ? after.pendingCount < before.pendingCount : (items ?? []).every(({ item, decision }) => decisions.get(item) === decision);
}
