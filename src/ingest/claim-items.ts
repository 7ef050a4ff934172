import { present } from '../domain/as-of.js';
import type { ClaimDraft } from '../domain/claim.js';
import { locateEvidence } from '../domain/evidence.js';
import type { ClaimItem } from '../domain/proposal.js';
import { nowhere } from '../domain/proposed.js';
import type { Span } from '../domain/quote.js';
import { predicates } from '../domain/vocabulary.js';
import type { GraphStore } from '../store/graph-store.js';
import type { KnownOfDraft } from './split-known.js';

/** Claims of the caller as items, each at the place of its first evidence; without any, they rest on the article as a whole. */
export async function claimItems(
  store: GraphStore,
  { article, items, itemsBefore }: KnownOfDraft,
  claims: readonly { readonly claim: ClaimDraft }[],
): Promise<readonly ClaimItem[]> {
  if (claims.length === 0) return [];
  const ids = [...new Set(claims.flatMap(({ claim }) => [claim.subjectId, claim.objectId]))];
  const entities = await store.memberEntitiesByIds(ids, present);
  const proposed = [...items, ...itemsBefore.map(({ item }) => item)].flatMap((item) => (item.kind === 'ENTITY' ? [item.entity] : []));
  const names = new Map([...proposed, ...entities.values()].map(({ id, name }) => [id, name]));
  const text = article.text ?? '';
  return claims.map(({ claim }) => {
    const span = placeOf(claim, text);
    const plain = `${names.get(claim.subjectId)} ${predicates[claim.predicate].label} ${names.get(claim.objectId)}`;
    return { kind: 'CLAIM', summary: claim.summary ?? plain, span, sentence: span === nowhere ? nowhere : sentenceAround(text, span), claim };
  });
}

function placeOf({ evidence: [first] }: ClaimDraft, text: string): Span {
  const located = first === undefined ? undefined : locateEvidence(text, first);
  if (located === undefined || 'fault' in located) return nowhere;
  return { start: located.selector.start ?? 0, end: located.selector.end ?? 0 };
}

/** How far around a place its sentence is looked for, in characters. */
const sentenceReach = 1_000;

const sentences = new Intl.Segmenter(undefined, { granularity: 'sentence' });

/** The sentence, or sentences, that a place lies in. */
function sentenceAround(text: string, { start, end }: Span): Span {
  const from = Math.max(0, start - sentenceReach);
  const touching = [...sentences.segment(text.slice(from, end + sentenceReach))]
    .map(({ index, segment }) => ({ start: from + index, end: from + index + segment.trimEnd().length }))
    .filter((sentence) => sentence.start < end && sentence.end > start);
  return { start: Math.min(start, touching[0]?.start ?? start), end: Math.max(end, touching.at(-1)?.end ?? end) };
}
