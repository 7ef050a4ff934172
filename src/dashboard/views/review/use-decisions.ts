import { useEffect, useRef, useState } from 'preact/hooks';
import { type Answer, asFailure, tell } from '../../api/ask.js';
import type { ProposalDecideInput } from '../../api/schema-types.js';
import { findOut } from './find-out.js';
import type { Decided } from './items.js';
import { Decide, type DecideMutation } from './review.operations.js';

/** Where a decision stands that is not made, as far as is known: on its way, refused, or sent and not answered; and why. */
export type Unmade = { readonly state: 'sending' } | { readonly state: 'refused' | 'unanswered'; readonly faults: readonly string[] };

/** What is decided: everything but the proposal. */
export type Decision = Omit<ProposalDecideInput, 'id'>;

/** What became of a decision; `wasLost`: its answer was, and the graph was asked whether it holds. */
export type Outcome = { readonly proposal: Decided; readonly wasLost: boolean } | { readonly faults: readonly string[] };

export interface Decisions {
  /** By what it was about: the id of an item, or `all`. */
  readonly unmade: ReadonlyMap<string, Unmade>;
  /** Sends a decision; gives what became of it, or `undefined` where it is on its way already, or was sent once more meanwhile. */
  readonly decide: (about: string, decision: Decision) => Promise<Outcome | undefined>;
}

export function useDecisions(proposal: Decided): Decisions {
  const [unmade, setUnmade] = useState<ReadonlyMap<string, Unmade>>(new Map());
  const attempts = useRef(new Map<string, symbol>());
  useEffect(() => () => attempts.current.clear(), []);
  const mark = (about: string, next: Unmade | undefined) =>
    setUnmade((all) => new Map([...all].filter(([other]) => other !== about).concat(next === undefined ? [] : [[about, next]])));
  const decide = async (about: string, decision: Decision): Promise<Outcome | undefined> => {
    if (unmade.get(about)?.state === 'sending') return undefined;
    const attempt = Symbol(about);
    attempts.current.set(about, attempt);
    const isCurrent = () => attempts.current.get(about) === attempt;
    mark(about, { state: 'sending' });
    const onUnanswered = (faults: readonly string[]) => mark(about, { state: 'unanswered', faults });
    const outcome = (await send({ ...decision, id: proposal.id })) ?? (await findOut(proposal, decision, { isCurrent, onUnanswered }));
    if (outcome === undefined || !isCurrent()) return undefined;
    mark(about, 'faults' in outcome ? { state: 'refused', faults: outcome.faults } : undefined);
    return outcome;
  };
  return { unmade, decide };
}

/** What the server answers; `undefined` where it was sent, and the answer did not come. */
async function send(input: ProposalDecideInput): Promise<Outcome | undefined> {
  try {
    return outcomeOf(await tell(Decide, { input }));
  } catch (error) {
    const { kind, message, advice } = asFailure(error);
    return kind === 'OFFLINE' || kind === 'TIMEOUT' ? undefined : { faults: [message, advice] };
  }
}

function outcomeOf({ data: { proposalDecide }, faults }: Answer<DecideMutation>): Outcome {
  const errors = proposalDecide?.userErrors ?? [];
  if (errors.length > 0) return { faults: errors.map(({ message }) => message) };
  const proposal = proposalDecide?.proposal;
  if (proposal === null || proposal === undefined) return { faults: faults.length > 0 ? faults : ['The server did not say what became of it.'] };
  return { proposal, wasLost: false };
}
