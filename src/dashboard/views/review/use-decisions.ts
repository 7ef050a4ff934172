import { useState } from 'preact/hooks';
import { type Answer, asFailure, tell } from '../../api/ask.js';
import type { ProposalDecideInput } from '../../api/schema-types.js';
import type { Proposal } from './items.js';
import { Decide, type DecideMutation } from './review.operations.js';

/** Where a decision stands that is not made: it is on its way, or was refused, and why. */
export type Unmade = { readonly state: 'sending' } | { readonly state: 'refused'; readonly faults: readonly string[] };

/** What is decided: everything but the proposal. */
export type Decision = Omit<ProposalDecideInput, 'id'>;

export interface Decisions {
  /** By what it was about: the id of an item, or `all`. */
  readonly unmade: ReadonlyMap<string, Unmade>;
  /** Sends a decision; gives the proposal as it is then, or `undefined` where it was refused. */
  readonly decide: (about: string, decision: Decision) => Promise<Proposal | undefined>;
}

export function useDecisions(id: string): Decisions {
  const [unmade, setUnmade] = useState<ReadonlyMap<string, Unmade>>(new Map());
  const mark = (about: string, next: Unmade | undefined) =>
    setUnmade((all) => new Map([...all].filter(([other]) => other !== about).concat(next === undefined ? [] : [[about, next]])));
  const decide = async (about: string, decision: Decision): Promise<Proposal | undefined> => {
    if (unmade.get(about)?.state === 'sending') return undefined;
    mark(about, { state: 'sending' });
    const outcome = await send({ ...decision, id });
    mark(about, 'faults' in outcome ? { state: 'refused', faults: outcome.faults } : undefined);
    return 'faults' in outcome ? undefined : outcome.proposal;
  };
  return { unmade, decide };
}

type Outcome = { readonly proposal: Proposal } | { readonly faults: readonly string[] };

const nothingLost = 'Nothing that you chose or wrote is lost: try again.';

async function send(input: ProposalDecideInput): Promise<Outcome> {
  try {
    return outcomeOf(await tell(Decide, { input }));
  } catch (error) {
    const { kind, message, advice } = asFailure(error);
    return { faults: [message, kind === 'OFFLINE' || kind === 'TIMEOUT' ? `${nothingLost} A decision that was made after all is not made twice.` : advice] };
  }
}

function outcomeOf({ data: { proposalDecide }, faults }: Answer<DecideMutation>): Outcome {
  const errors = proposalDecide?.userErrors ?? [];
  if (errors.length > 0) return { faults: errors.map(({ message }) => message) };
  const proposal = proposalDecide?.proposal;
  return proposal === null || proposal === undefined ? { faults: faults.length > 0 ? faults : ['The server did not say what became of it.'] } : { proposal };
}
