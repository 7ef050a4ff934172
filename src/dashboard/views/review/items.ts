import type { DecidedProposalFragment, EndFragment, ItemFragment, WholeProposalFragment } from './review.operations.js';

export type Item = ItemFragment;
export type Proposal = WholeProposalFragment;
/** What is decided of a proposal: a small part of what it proposes. */
export type Decided = DecidedProposalFragment;

/** The proposal as it is after decisions. Items that were proposed meanwhile are not in it: they come when it is read anew. */
export function withDecisions(proposal: Proposal, decided: Decided): Proposal {
  const byId = new Map(decided.items.map((item) => [item.id, item]));
  return { ...proposal, ...decided, items: proposal.items.map((item) => ({ ...item, ...byId.get(item.id) })) };
}

export const isWaiting = ({ decision }: Pick<Item, 'decision'>): boolean => decision === null;

/** The names of a claim that the graph does not have: those that still wait, and those that were rejected. */
export interface Needs {
  readonly waiting: readonly Item[];
  readonly rejected: readonly Item[];
}

const endsOf = ({ proposedClaim: claim }: Item): readonly EndFragment[] =>
  claim === null ? [] : [claim.subject, claim.object, ...claim.about, ...claim.authors, ...claim.speakers];

/** The items, by id, that propose a name which this one needs. */
const neededBy = (item: Item): ReadonlySet<string> => new Set(endsOf(item).flatMap(({ entity, item: id }) => (entity === null && id !== null ? [id] : [])));

export function needsOf(item: Item, items: readonly Item[]): Needs {
  const byId = indexOf(items);
  const names = [...neededBy(item)].flatMap((id) => byId.get(id) ?? []);
  return { waiting: names.filter(isWaiting), rejected: names.filter(({ decision }) => decision === 'REJECT') };
}

/** Each item of a long list asks for the names that it needs. */
const indexes = new WeakMap<readonly Item[], ReadonlyMap<string, Item>>();

function indexOf(items: readonly Item[]): ReadonlyMap<string, Item> {
  const known = indexes.get(items) ?? new Map(items.map((item) => [item.id, item]));
  indexes.set(items, known);
  return known;
}

/** The statements that wait for a name. */
export const restingOn = (name: Item, items: readonly Item[]): readonly Item[] => items.filter((item) => isWaiting(item) && neededBy(item).has(name.id));

/** What “accept all that stands as it is” accepts: what needs nothing more to be said, as the API has it. */
export const asTheyStand = (items: readonly Item[]): readonly Item[] =>
  items.filter((item) => isWaiting(item) && needsNoWords(item) && needsOf(item, items).rejected.length === 0);

/** Whether accepting it takes no word of the editor's: a name that may be several does, and a sentence without a claim. */
export const needsNoWords = ({ kind, candidates }: Item): boolean => kind === 'ENTITY' || kind === 'CLAIM' || (kind === 'LINK' && candidates.length === 1);

/** The next that waits after this one, going round; none where none does. */
export function nextWaiting(items: Decided['items'], after: string): Decided['items'][number] | undefined {
  const place = items.findIndex(({ id }) => id === after);
  return [...items.slice(place + 1), ...items.slice(0, Math.max(place, 0))].find(isWaiting);
}
