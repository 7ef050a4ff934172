import type { EndFragment, ItemFragment, WholeProposalFragment } from './review.operations.js';

export type Item = ItemFragment;
export type Proposal = WholeProposalFragment;

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
  const needed = neededBy(item);
  const names = items.filter(({ id }) => needed.has(id));
  return { waiting: names.filter(isWaiting), rejected: names.filter(({ decision }) => decision === 'REJECT') };
}

/** The statements that wait for a name. */
export const restingOn = (name: Item, items: readonly Item[]): readonly Item[] => items.filter((item) => isWaiting(item) && neededBy(item).has(name.id));

/** What “accept all that stands as it is” accepts: what needs nothing more to be said, as the API has it. */
export const asTheyStand = (items: readonly Item[]): readonly Item[] =>
  items.filter((item) => isWaiting(item) && needsNoWords(item) && needsOf(item, items).rejected.length === 0);

/** Whether accepting it takes no word of the editor's: a name that may be several does, and a sentence without a claim. */
export const needsNoWords = ({ kind, candidates }: Item): boolean => kind === 'ENTITY' || kind === 'CLAIM' || (kind === 'LINK' && candidates.length === 1);

/** The next that waits after this one, going round; none where none does. */
export function nextWaiting(items: readonly Item[], after: string): Item | undefined {
  const place = items.findIndex(({ id }) => id === after);
  return [...items.slice(place + 1), ...items.slice(0, Math.max(place, 0))].find(isWaiting);
}
