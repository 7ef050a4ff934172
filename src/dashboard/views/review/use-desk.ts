import { useState } from 'preact/hooks';
import type { ClaimInput } from '../../api/schema-types.js';
import { ownText, refine } from '../../state/place.js';
import { countWords } from '../../words/numbers.js';
import { decidedWords } from './decided-words.js';
import { asTheyStand, type Decided, type Item, isWaiting, needsNoWords, needsOf, nextWaiting, type Proposal } from './items.js';
import { reviewParameters } from './parameters.js';
import { emptyStatement, type Statement } from './statement.js';
import { type Decision, type Unmade, useDecisions } from './use-decisions.js';

/** What can be done with the items of a proposal, and how far it is. */
export interface Desk {
  readonly items: readonly Item[];
  readonly mayDecide: boolean;
  /** Slugs of who wrote the article, as far as the graph knows them. */
  readonly authors: readonly string[];
  readonly unmade: ReadonlyMap<string, Unmade>;
  /** The item of which more is being said; `accept all` or `reject all` while it is asked whether all are meant, then `all decided`. */
  readonly opened: string;
  /** By item the statement that is being made of it: it stays while it is refused, and while others are looked at. */
  readonly drafts: ReadonlyMap<string, Statement>;
  readonly draft: (item: string, part: Partial<Statement>) => void;
  /** What was done last, for those who listen and those who look. */
  readonly said: string;
  readonly open: (about: string) => void;
  /** Makes an item the one that is looked at; the focus is on it already. */
  readonly lookAt: (id: string) => void;
  /** Goes to an item; the focus follows. */
  readonly goToItem: (id: string) => void;
  /** Accepts an item with the names that it waits for; where more must be said, opens what it is said in. */
  readonly accept: (item: Item) => void;
  readonly acceptAs: (item: Item, entity: { readonly slug: string; readonly name: string }) => void;
  readonly acceptClaim: (item: Item, claim: ClaimInput) => void;
  readonly reject: (item: Item) => void;
  readonly decideAll: (decision: 'ACCEPT' | 'REJECT') => void;
}

interface DeskProps {
  readonly proposal: Proposal;
  readonly mayDecide: boolean;
  readonly onDecided: (decided: Decided) => void;
  /** Asks for the focus to be on the item that the address names, once it is drawn. */
  readonly focusItem: () => void;
  /** Asks for the focus to be there if it was lost, without moving anything. */
  readonly keepFocus: () => void;
  /** Whether what is decided now is decided by the pointer: then nothing may move from under it. */
  readonly isPointed: () => boolean;
}

export function useDesk({ proposal, mayDecide, onDecided, focusItem, keepFocus, isPointed }: DeskProps): Desk {
  const { items } = proposal;
  const { unmade, decide } = useDecisions(proposal);
  const [opened, setOpened] = useState('');
  const [said, setSaid] = useState('');
  const [drafts, setDrafts] = useState<ReadonlyMap<string, Statement>>(new Map());
  const lookAt = (id: string) => refine(ownText(reviewParameters, { item: id }));
  const goToItem = (id: string) => {
    lookAt(id);
    focusItem();
  };
  const send = async (about: string, decision: Decision, words: string) => {
    if (!mayDecide) return;
    const outcome = await decide(about, decision);
    if (outcome === undefined) return;
    if ('faults' in outcome) return setSaid('Refused: the reason stands with the item.');
    const { proposal: after, wasLost } = outcome;
    onDecided(after);
    setOpened((last) => leftOpen(last, about));
    setSaid(
      `${wasLost ? 'The answer was lost on its way, but the decision was taken. ' : ''}${words} ${countWords(after.pendingCount, 'item waits', 'items wait')}.`,
    );
    if (isPointed()) return keepFocus();
    const next = nextWaiting(after.items, about);
    if (next !== undefined) goToItem(next.id);
    else focusItem();
  };
  const start = (...args: Parameters<typeof send>) => {
    send(...args).catch(() => undefined);
  };
  const one = (item: Item, more: object, words: string) =>
    start(item.id, { items: [...namesWith(item, items), { item: item.id, decision: 'ACCEPT', ...more }] }, words);
  return {
    items,
    mayDecide,
    authors: (proposal.article?.authors ?? []).map(({ slug }) => slug),
    unmade,
    opened,
    drafts,
    draft: (item, part) => setDrafts((all) => new Map([...all, [item, { ...(all.get(item) ?? emptyStatement), ...part }]])),
    said,
    open: setOpened,
    lookAt,
    goToItem,
    accept: (item) => {
      if (!mayDecide || !isWaiting(item) || needsOf(item, items).rejected.length > 0) return;
      if (needsNoWords(item)) one(item, {}, `Accepted: ${decidedWords({ ...item, decision: 'ACCEPT', entity: foundOf(item) })}.`);
      else setOpened(item.id);
    },
    acceptAs: (item, entity) => one(item, { useEntity: { slug: entity.slug } }, `Accepted: ${decidedWords({ ...item, decision: 'ACCEPT', entity })}.`),
    acceptClaim: (item, claim) => one(item, { claim }, 'Accepted, with the statement that you made of it.'),
    reject: (item) => {
      if (isWaiting(item)) start(item.id, { items: [{ item: item.id, decision: 'REJECT' }] }, `Rejected: ${decidedWords({ ...item, decision: 'REJECT' })}.`);
    },
    decideAll: (decision) => start('all', { all: decision }, `${decision === 'ACCEPT' ? 'Accepted' : 'Rejected'}: ${countOf(decision, items)}.`),
  };
}

/** What stays open once something is decided: what is being said of another item; of a decision on all, what it came to. */
const leftOpen = (opened: string, about: string): string => (about === 'all' ? 'all decided' : opened === about ? '' : opened);

/** The names that a claim waits for, to be accepted with it. */
const namesWith = (item: Item, items: readonly Item[]) => needsOf(item, items).waiting.map(({ id }) => ({ item: id, decision: 'ACCEPT' as const }));

const countOf = (decision: 'ACCEPT' | 'REJECT', items: readonly Item[]): string =>
  countWords((decision === 'ACCEPT' ? asTheyStand(items) : items.filter(isWaiting)).length, 'item');

/** The entity that accepting a name as it stands finds; none where it adds one. */
const foundOf = ({ kind, candidates }: Item) => (kind === 'LINK' ? (candidates[0]?.entity ?? null) : null);
