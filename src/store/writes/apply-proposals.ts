import type { RecordFault } from '../../domain/change-set.js';
import type { Fault } from '../../domain/claim-rules.js';
import { proposalId, proposalItemId, sha256 } from '../../domain/identity.js';
import { type HeldItem, type ItemDraft, type ProposedArticle, proposalItemsMax, wordsOf } from '../../domain/proposed.js';
import type { Span } from '../../domain/quote.js';
import { createItems, createProposals, itemsById, proposalsById, proposalTexts, updateProposals } from '../cypher/proposals.js';
import type { Run } from '../engine.js';
import { groupBy } from '../page.js';
import { countProperties, itemProperties, proposalOf, proposalProperties, type StoredProposal } from '../proposal-rows.js';

/** What is proposed, held against what is proposed already. */
export interface ProposalPlan {
  readonly created: readonly ProposedArticle[];
  readonly proposalsUnchanged: number;
  readonly items: readonly HeldItem[];
  readonly itemsUnchanged: number;
  /** The proposals that are there already and get more items. */
  readonly known: ReadonlyMap<string, StoredProposal>;
  readonly faults: readonly RecordFault[];
}

const nothing: ProposalPlan = { created: [], proposalsUnchanged: 0, items: [], itemsUnchanged: 0, known: new Map(), faults: [] };

interface Signature {
  readonly by: string;
  readonly at: string;
}

export async function planProposals(
  run: Run,
  proposals: readonly ProposedArticle[],
  drafts: readonly ItemDraft[],
  { by, at }: Signature,
): Promise<ProposalPlan> {
  if (proposals.length + drafts.length === 0) return nothing;
  const ids = [...new Set([...proposals.map(({ id }) => id), ...drafts.map((draft) => draft.proposalId)])];
  const known = new Map((await run(proposalsById, { ids })).map(proposalOf).map((proposal) => [proposal.id, proposal]));
  // The same article twice in one change set is one proposal, and the first is kept.
  const created = [...new Map(proposals.toReversed().map((proposal) => [proposal.id, proposal])).values()].filter(({ id }) => !known.has(id)).reverse();
  const faults = proposals.flatMap((proposal, index) => articleFaults(proposal).map((fault) => ({ ...fault, list: 'proposals' as const, index })));
  const knownTexts = known.size === 0 || drafts.length === 0 ? [] : await run(proposalTexts, { ids: [...known.keys()] });
  const texts = new Map([
    ...knownTexts.map((row) => [row[0] as string, row[1] as string] as const),
    ...created.map(({ id, article }) => [id, article.text ?? ''] as const),
  ]);
  const articleIds = new Map([...known.values(), ...created].map(({ id, article }) => [id, article.id]));
  const keyed = drafts.map((draft, index) => ({ ...draft, index, id: proposalItemId(articleIds.get(draft.proposalId) ?? '', draft.item) }));
  const itemFaults = keyed.flatMap(({ index, proposalId: id, item }) =>
    placeFaults(item, texts.get(id)).map((fault) => ({ ...fault, list: 'items' as const, index })),
  );
  if (faults.length + itemFaults.length > 0) return { ...nothing, faults: [...faults, ...itemFaults] };
  const itemIds = [...new Set(keyed.map(({ id }) => id))];
  const there = itemIds.length === 0 ? new Set() : new Set((await run(itemsById, { ids: itemIds })).map((row) => row[0]));
  const news = [...new Map(keyed.toReversed().map((each) => [each.id, each])).values()].filter(({ id }) => !there.has(id)).reverse();
  const items = [...groupBy(news, (each) => each.proposalId)].flatMap(([id, own]) =>
    own.map(
      (each, index): HeldItem => ({
        id: each.id,
        proposalId: id,
        position: (known.get(id)?.itemCount ?? 0) + index,
        item: each.item,
        ...wordsOf(each.item, texts.get(id) ?? ''),
        proposedAt: at,
        proposedBy: by,
      }),
    ),
  );
  const tooMany = items.find(({ position }) => position >= proposalItemsMax);
  return {
    created,
    proposalsUnchanged: proposals.length - created.length,
    items,
    itemsUnchanged: drafts.length - items.length,
    known,
    faults:
      tooMany === undefined
        ? []
        : [
            {
              list: 'items',
              index: 0,
              field: 'proposal',
              message: `a proposal has at most ${proposalItemsMax} items: add what is more by claimAssert or bulkAdd`,
            },
          ],
  };
}

export async function writeProposals(run: Run, { created, items, known }: ProposalPlan, { by, at }: Signature): Promise<void> {
  const added = groupBy(items, ({ proposalId: id }) => id);
  const countOf = (id: string) => added.get(id)?.length ?? 0;
  if (created.length > 0)
    await run(createProposals, {
      rows: created.map((proposal) => proposalProperties(proposal, { itemCount: countOf(proposal.id), acceptedCount: 0, rejectedCount: 0 }, by, at)),
    });
  if (items.length === 0) return;
  await run(createItems, { rows: items.map(itemProperties) });
  const grown = [...known.values()].filter(({ id }) => countOf(id) > 0);
  if (grown.length === 0) return;
  await run(updateProposals, {
    rows: grown.map((proposal) => ({ id: proposal.id, state: countProperties({ ...proposal, itemCount: proposal.itemCount + countOf(proposal.id) }) })),
  });
}

function articleFaults({ id, article }: ProposedArticle): readonly Fault[] {
  const faults: Fault[] = [];
  if (id !== proposalId(article.id)) faults.push({ field: 'id', message: `the proposal of article ${article.id} has another id (${proposalId(article.id)})` });
  if (article.text === undefined) faults.push({ field: 'article.text', message: 'a proposal rests on the text of its article: give it' });
  else if (article.textSha256 !== sha256(article.text))
    faults.push({ field: 'article.textSha256', message: `the text has SHA-256 ${sha256(article.text)}, not ${article.textSha256}: it is another text` });
  return faults;
}

/** Every place of an item lies in the text of its article. */
function placeFaults(item: ItemDraft['item'], text: string | undefined): readonly Fault[] {
  if (text === undefined) return [{ field: 'proposal', message: 'there is no such proposal: add it first, or in the same file' }];
  const places: readonly (readonly [string, Span])[] = [
    ['span', item.span],
    ['sentence', item.sentence],
    ...('mentions' in item ? item.mentions.map((span, index) => [`mentions.${index}`, span] as const) : []),
  ];
  return places
    .filter(([, { start, end }]) => start < 0 || end < start || end > text.length)
    .map(([field, { start, end }]) => ({ field, message: `start ${start} and end ${end} are no place in the article's text (${text.length} characters)` }));
}
