import type { ArticleContent } from '../domain/article.js';
import { type ApplyReport, addReports, type ChangeSet, emptyReport } from '../domain/change-set.js';
import type { ClaimDraft } from '../domain/claim.js';
import type { Fault } from '../domain/claim-rules.js';
import { invalidInput } from '../domain/errors.js';
import { proposalId } from '../domain/identity.js';
import type { ProposalDraft, ProposalItem } from '../domain/proposal.js';
import { type HeldItem, proposalItemsMax } from '../domain/proposed.js';
import { sameContent } from '../domain/same-content.js';
import { claimOn } from '../domain/settle-item.js';
import type { GraphStore } from '../store/graph-store.js';
import { claimItems } from './claim-items.js';
import type { Document, DocumentDetails, DocumentFormat } from './document.js';
import { type KnownOfDraft, splitKnown, undecidedEntities } from './split-known.js';

/** The steps that come before storing, as they are composed above. */
export interface IngestionSteps {
  /** The canonical text of a file or of a text in UTF-8, and what it says of itself. Throws `INVALID_INPUT`. */
  readonly readDocument: (bytes: Uint8Array, format: DocumentFormat, details: DocumentDetails) => Document | Promise<Document>;
  /** What a document may add to a graph: extracted and linked, by rules and models. Writes nothing. */
  readonly propose: (document: Document, store: GraphStore) => Promise<ProposalDraft>;
}

export type IngestMode = 'DRY_RUN' | 'PROPOSE' | 'APPLY';

export interface IngestRequest {
  readonly draft: ProposalDraft;
  /** The caller's own claims, on entities that are known or that the draft proposes. */
  readonly claims: readonly ClaimDraft[];
  readonly mode: IngestMode;
  readonly by: string;
}

export interface IngestOutcome {
  readonly report: ApplyReport;
  /** The article as it stands in the draft, with what is known of it. */
  readonly article: ArticleContent;
  /** The items that were proposed; with `DRY_RUN` those that would be. */
  readonly items: readonly ProposalItem[];
  /** What was proposed of the article before. */
  readonly itemsBefore: readonly HeldItem[];
  readonly itemsKnown: number;
  readonly itemsLeftOut: number;
  /** What was given of the article, and is not what it was proposed with; a line each. */
  readonly notes: readonly string[];
  /** Own claims that were left out: their place among those given, and why. */
  readonly faults: readonly (Fault & { readonly index: number })[];
}

/** Claims in one transaction: small enough to keep other writers waiting for a second at most. */
const claimsAtOnce = 1_000;

/**
 * Stores what an article may add. With `APPLY` the article and the caller's own claims are written; everything else, and
 * claims on names that are only proposed, waits for a decision. What is proposed already, was decided, or says what the
 * graph holds is left out, so that the same article again writes nothing. A faulty claim is left out alone.
 */
export async function ingestArticle(store: GraphStore, { draft, claims, mode, by }: IngestRequest): Promise<IngestOutcome> {
  const id = proposalId(draft.article.id);
  const known = await splitKnown(store, draft);
  const undecided = new Set(undecidedEntities(known).map((entity) => entity.id));
  const numbered = claims.map((claim, index) => ({ claim: claimOn({ ...claim, articleId: draft.article.id }, known.standings), index }));
  const isProposed = ({ claim }: NumberedClaim) => mode !== 'APPLY' || namesAny(claim, undecided);
  const toPropose = await soundClaims(store, known, numbered.filter(isProposed), by);
  const own = await claimItems(store, known, toPropose.sound);
  const { items, ...rest } = await splitKnown(store, { article: draft.article, items: [...draft.items, ...own] });
  const room = Math.max(0, proposalItemsMax - known.itemsBefore.length);
  const proposed = items.slice(0, room);
  const toApply = numbered.filter((each) => !isProposed(each));
  const sign = { by, action: mode === 'APPLY' ? 'ingest' : 'propose', summary: summaryOf(draft.article, proposed.length, toApply.length) };
  const written = await write(store, known, proposed, toApply, sign, mode);
  return {
    report: written.report,
    article: draft.article,
    items: proposed,
    itemsBefore: known.itemsBefore,
    itemsKnown: rest.itemsKnown,
    itemsLeftOut: items.length - proposed.length,
    notes: detailsNotTaken(draft.article, (await store.proposalsByIds([id])).get(id)?.article),
    faults: [...toPropose.faults, ...written.faults].sort((a, b) => a.index - b.index),
  };
}

interface NumberedClaim {
  readonly claim: ClaimDraft;
  readonly index: number;
}

type Signature = Pick<ChangeSet, 'by' | 'action' | 'summary'>;

interface Written {
  readonly report: ApplyReport;
  readonly faults: IngestOutcome['faults'];
}

/** The proposal and the first claims with the article in one transaction, further claims in further ones. */
async function write(
  store: GraphStore,
  known: KnownOfDraft,
  items: readonly ProposalItem[],
  claims: readonly NumberedClaim[],
  sign: Signature,
  mode: IngestMode,
): Promise<Written> {
  const id = proposalId(known.article.id);
  const proposing: Pick<ChangeSet, 'proposals' | 'items'> =
    items.length === 0 ? {} : { proposals: [{ id, article: known.article }], items: items.map((item) => ({ proposalId: id, item })) };
  const articles = mode === 'APPLY' ? [known.articleToAdd] : [];
  if (items.length + articles.length === 0) return { report: emptyReport, faults: [] };
  const dryRun = mode === 'DRY_RUN';
  let written = await applyWithout(store, { ...sign, entities: [], articles, claims: [], ...proposing }, claims.slice(0, claimsAtOnce), dryRun);
  for (let start = claimsAtOnce; start < claims.length; start += claimsAtOnce) {
    const changeSet = { ...sign, entities: [], articles: [], claims: [] };
    const { report, faults } = await applyWithout(store, changeSet, claims.slice(start, start + claimsAtOnce), dryRun);
    written = { report: addReports(written.report, report), faults: [...written.faults, ...faults] };
  }
  return written;
}

/** Applies a change set with claims; where some of these are faulty, without them. Throws `INVALID_INPUT` where the article is. */
async function applyWithout(store: GraphStore, changeSet: ChangeSet, claims: readonly NumberedClaim[], dryRun: boolean): Promise<Written> {
  const { report, faults } = await store.apply({ ...changeSet, claims: claims.map(({ claim }) => claim) }, { dryRun });
  if (faults.length === 0) return { report, faults: [] };
  const ofEntities = new Set(faults.flatMap(({ list, index }) => (list === 'entities' ? [index] : [])));
  if (ofEntities.size > 0) {
    // Those are only tried along with the claims on them; what is wrong with them is said when they are accepted.
    const entities = changeSet.entities.filter((_, index) => !ofEntities.has(index));
    return applyWithout(store, { ...changeSet, entities }, claims, dryRun);
  }
  const other = faults.find(({ list }) => list !== 'claims');
  if (other !== undefined) throw invalidInput(`${other.field}: ${other.message}`);
  const own = faults.map(({ index, field, message }) => ({ index: claims[index]?.index ?? 0, field, message }));
  const bad = new Set(faults.map(({ index }) => index));
  const again = await applyWithout(
    store,
    changeSet,
    claims.filter((_, index) => !bad.has(index)),
    dryRun,
  );
  return { report: again.report, faults: [...own, ...again.faults] };
}

/** Claims that could be recorded if all that is proposed were accepted, and what is wrong with the others. */
async function soundClaims(
  store: GraphStore,
  known: KnownOfDraft,
  claims: readonly NumberedClaim[],
  by: string,
): Promise<{ readonly sound: readonly NumberedClaim[]; readonly faults: IngestOutcome['faults'] }> {
  if (claims.length === 0) return { sound: [], faults: [] };
  const entities = undecidedEntities(known);
  const { faults } = await applyWithout(store, { by, action: 'try', summary: '', entities, articles: [known.articleToAdd], claims: [] }, claims, true);
  const bad = new Set(faults.map(({ index }) => index));
  return { sound: claims.filter(({ index }) => !bad.has(index)), faults };
}

/** A proposal keeps the details of its article that it was made with: who gives others is told. */
function detailsNotTaken(given: ArticleContent, kept: ArticleContent | undefined): readonly string[] {
  if (kept === undefined) return [];
  const differing = [
    given.title !== undefined && given.title !== kept.title && 'title',
    given.authorIds.some((id) => !kept.authorIds.includes(id)) && 'authors',
    given.publications.some((each) => !kept.publications.some((other) => sameContent(each, other))) && 'publisher, date or address',
  ].filter((detail) => detail !== false);
  if (differing.length === 0) return [];
  return [
    `it was proposed before, and keeps the ${differing.join(' and the ')} that it had then: once something of it is accepted, add the others to the article (add)`,
  ];
}

const namesAny = (claim: ClaimDraft, ids: ReadonlySet<string>): boolean =>
  [claim.subjectId, claim.objectId, ...claim.aboutIds, ...claim.authorIds, ...claim.speakerIds].some((id) => ids.has(id));

function summaryOf({ title, id }: ArticleContent, proposed: number, applied: number): string {
  const counts = [proposed > 0 ? `${proposed} items proposed` : '', applied > 0 ? `${applied} claims` : ''].filter((part) => part !== '');
  return `${title ?? id}${counts.length === 0 ? '' : `: ${counts.join(', ')}`}`;
}
