import type { ArticleContent } from '../domain/article.js';
import { present } from '../domain/as-of.js';
import type { EntityContent } from '../domain/entity.js';
import { claimId, proposalId, proposalItemId } from '../domain/identity.js';
import type { ClaimItem, ProposalDraft, ProposalItem } from '../domain/proposal.js';
import type { HeldItem } from '../domain/proposed.js';
import { claimOn, type Standing, standingsOf, standsFor } from '../domain/settle-item.js';
import type { GraphStore } from '../store/graph-store.js';
import { decidedNames } from './decided-names.js';

/** A draft held against what was proposed of its article before, and against the graph. */
export interface KnownOfDraft {
  readonly article: ArticleContent;
  /** The article with those of its authors and publishers alone that the graph has. */
  readonly articleToAdd: ArticleContent;
  /** The items that are new. */
  readonly items: readonly ProposalItem[];
  readonly itemsKnown: number;
  readonly itemsBefore: readonly HeldItem[];
  /** What the names that were proposed before stand for. */
  readonly standings: ReadonlyMap<string, Standing>;
}

/** Leaves out what is proposed already, was decided, or says what the graph holds. Statements: five, whatever the number of items. */
export async function splitKnown(store: GraphStore, { article, items }: ProposalDraft): Promise<KnownOfDraft> {
  const id = proposalId(article.id);
  const itemsBefore = (await store.itemsOfProposals([id])).get(id) ?? [];
  const standings = standingsOf(itemsBefore, new Map());
  const placed = items.map((item) => (item.kind === 'CLAIM' ? { ...item, claim: { ...item.claim, articleId: article.id } } : item));
  const unique = new Map(placed.toReversed().map((item) => [proposalItemId(article.id, item), item]));
  const before = new Set(itemsBefore.map((item) => item.id));
  const idOfClaim = (item: ProposalItem) => (item.kind === 'CLAIM' ? [claimId(claimOn(item.claim, standings))] : []);
  const claims = await store.claimsEver([...new Set(placed.flatMap(idOfClaim))]);
  const claimIds = new Set(claims.map((claim) => claim.id));
  const entityIds = await knownEntities(store, article, placed);
  const isHeld = (item: ProposalItem): boolean =>
    (item.kind === 'ENTITY' && entityIds.has(item.entity.id)) || wasAsked(item, itemsBefore) || idOfClaim(item).some((claim) => claimIds.has(claim));
  const news = [...unique].reverse().filter(([itemId, item]) => !before.has(itemId) && !isHeld(item));
  return {
    article,
    articleToAdd: articleOn(article, standings, entityIds),
    items: news.map(([, item]) => item),
    itemsKnown: unique.size - news.length,
    itemsBefore,
    standings,
  };
}

/**
 * Which of several is meant, and what a sentence says, is asked when an article is read first, and not again because the
 * graph has learnt more names since: what was decided of an article stays decided. Claims and names that are new are shown,
 * and sentences with a name of which somebody has said since what it means. What was found without the caller's help is not
 * shown twice because the caller dates the article otherwise, or names another author.
 */
function wasAsked(item: ProposalItem, before: readonly HeldItem[]): boolean {
  if (before.length === 0 || item.kind === 'ENTITY') return false;
  if (item.kind === 'CLAIM') return (item.claim.method === 'RULE' || item.claim.method === 'MODEL') && before.some((held) => isSameStatement(held.item, item));
  if (item.kind === 'LINK') return true;
  const chosen = new Set(decidedNames(before).values());
  const isOfSentence = ({ item: held }: HeldItem) => held.kind === 'EVIDENCE' && held.sentence.start === item.sentence.start;
  return before.some(isOfSentence) || !item.entityIds.some((id) => chosen.has(id));
}

/** Whether two statements are read from the same words, about the same entities. */
const isSameStatement = (a: ProposalItem, b: ClaimItem): boolean => a.kind === 'CLAIM' && statementOf(a) === statementOf(b);

const statementOf = ({ span, claim: { subjectId, predicate, objectId, method } }: ClaimItem): string =>
  [span.start, span.end, subjectId, predicate, objectId, method].join(' ');

/** Entities that are proposed, now or before, and yet to be decided. */
export function undecidedEntities({ items, itemsBefore }: KnownOfDraft): readonly EntityContent[] {
  const undecided = itemsBefore.filter(({ decision }) => decision === undefined).map(({ item }) => item);
  return [...items, ...undecided].flatMap((item) => (item.kind === 'ENTITY' ? [item.entity] : []));
}

async function knownEntities(store: GraphStore, article: ArticleContent, items: readonly ProposalItem[]): Promise<ReadonlySet<string>> {
  const named = [...article.authorIds, ...article.publications.flatMap(({ publisherId }) => publisherId ?? [])];
  const ids = [...new Set([...named, ...items.flatMap((item) => (item.kind === 'ENTITY' ? [item.entity.id] : []))])];
  return ids.length === 0 ? new Set() : new Set((await store.memberEntitiesByIds(ids, present)).keys());
}

function articleOn(article: ArticleContent, standings: ReadonlyMap<string, Standing>, known: ReadonlySet<string>): ArticleContent {
  const nameOf = (id: string): readonly string[] => {
    const stands = standsFor(id, standings);
    return stands !== undefined && (known.has(stands) || standings.has(id)) ? [stands] : [];
  };
  const publications = article.publications.flatMap((publication) => {
    if (publication.publisherId === undefined) return [publication];
    const [publisherId] = nameOf(publication.publisherId);
    return publisherId === undefined ? [] : [{ ...publication, publisherId }];
  });
  return { ...article, authorIds: article.authorIds.flatMap(nameOf), publications };
}
