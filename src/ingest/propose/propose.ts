import type { ArticleContent } from '../../domain/article.js';
import type { ClaimItem, EntityItem, EvidenceItem, LinkItem, ProposalDraft, ProposalItem } from '../../domain/proposal.js';
import type { Span } from '../../domain/quote.js';
import type { Document } from '../document.js';
import type { Sentence } from '../extract/mention.js';
import { entityIdOf, type LinkedMention, type Meaning } from '../link/meaning.js';
import type { Named } from './people-of-article.js';

/** What the steps before found in a document. */
export interface Findings {
  readonly article: ArticleContent;
  readonly sentences: readonly Sentence[];
  readonly mentions: readonly LinkedMention[];
  readonly authors: readonly Named[];
  readonly publisher: Named | undefined;
  readonly claims: readonly ClaimItem[];
  /** The name of an entity, known or new. */
  readonly nameOf: (id: string) => string;
}

/** Puts together what a person reviews. The same document and findings give the same bytes: no clock, no chance, a fixed order. */
export function draftProposal(document: Document, findings: Findings): ProposalDraft {
  const names = [...nameItems(findings.mentions, findings.sentences), ...bylineItems(document, findings)];
  const evidence = evidenceItems(findings);
  return { article: findings.article, items: inOrder([...distinctNames(names), ...findings.claims, ...evidence]) };
}

type NameItem = EntityItem | LinkItem;

/** One item for each name that a person has to decide about, with all of its places. */
function nameItems(mentions: readonly LinkedMention[], sentences: readonly Sentence[]): readonly NameItem[] {
  const groups = new Map<string, LinkedMention[]>();
  for (const linked of mentions) {
    const key = keyOf(linked.meaning);
    if (key === undefined) continue;
    const group = groups.get(key);
    if (group) group.push(linked);
    else groups.set(key, [linked]);
  }
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    const sentence = sentences[first?.mention.sentence ?? -1];
    return first === undefined || sentence === undefined
      ? []
      : nameItem(
          first.meaning,
          group.map(({ mention }) => mention.span),
          spanOf(sentence),
        );
  });
}

function keyOf(meaning: Meaning): string | undefined {
  if (meaning.state === 'KNOWN' || meaning.state === 'PLACE') return undefined;
  return meaning.state === 'NEW' ? `NEW ${meaning.entity.id}` : `AMBIGUOUS ${meaning.name} ${meaning.candidates.map(({ entityId }) => entityId).join(' ')}`;
}

function nameItem(meaning: Meaning, mentions: readonly Span[], sentence: Span): readonly NameItem[] {
  const span = mentions[0] ?? sentence;
  if (meaning.state === 'AMBIGUOUS') {
    const { name, candidates } = meaning;
    return [{ kind: 'LINK', name, summary: `"${name}" may mean ${entities(candidates.length)}`, span, sentence, mentions, candidates }];
  }
  if (meaning.state === 'NEW') {
    const { candidates } = meaning;
    const summary = `"${meaning.entity.name}" is not in the graph: ${kindInWords[meaning.entity.kind]}, as it seems`;
    return [{ kind: 'ENTITY', entity: meaning.entity, summary, span, sentence, mentions, candidates }];
  }
  return [];
}

const entities = (count: number): string => (count === 1 ? 'one known entity: is it that one?' : `${count} known entities`);

const kindInWords = {
  LEADER: 'a leader',
  PERSON: 'a person',
  NATION: 'a nation',
  INSTITUTION: 'an institution',
  ISSUE: 'an issue',
  AGREEMENT: 'an agreement',
} as const;

/** Authors and a publisher whom the graph does not know. Where the text does not name them, they rest on its first place. */
function bylineItems(document: Document, { authors, publisher }: Findings): readonly NameItem[] {
  return [...authors, ...(publisher ? [publisher] : [])].flatMap(({ name, meaning }) => {
    const start = document.text.indexOf(name);
    const span = start < 0 ? { start: 0, end: 0 } : { start, end: start + name.length };
    return nameItem(meaning, start < 0 ? [] : [span], span).map((item) => (start < 0 ? { ...item, span } : item));
  });
}

/** An author whom the text names too is one item. */
function distinctNames(items: readonly NameItem[]): readonly NameItem[] {
  const byKey = new Map<string, NameItem>();
  for (const item of items) {
    const key = item.kind === 'ENTITY' ? item.entity.id : `${item.name} ${item.candidates.map(({ entityId }) => entityId).join(' ')}`;
    if (!byKey.has(key)) byKey.set(key, item);
  }
  return [...byKey.values()];
}

/** Sentences that name two entities or more, of which no rule made a claim. */
function evidenceItems({ sentences, mentions, claims, nameOf }: Findings): readonly EvidenceItem[] {
  const claimed = new Set(claims.map(({ sentence }) => sentence.start));
  return sentences.flatMap((sentence, index) => {
    const here = mentions.filter(({ mention }) => mention.sentence === index);
    const entityIds = [...new Set(here.flatMap((linked) => entityIdOf(linked) ?? []))];
    if (entityIds.length < 2 || claimed.has(sentence.start)) return [];
    const span = spanOf(sentence);
    return [{ kind: 'EVIDENCE', summary: `${listed(entityIds.map(nameOf))} in one sentence${placesIn(here)}`, span, sentence: span, entityIds }];
  });
}

/** Places have no entity to be proposed as; the reviewer sees that they were read. */
function placesIn(mentions: readonly LinkedMention[]): string {
  const places = [...new Set(mentions.flatMap(({ meaning }) => (meaning.state === 'PLACE' ? [meaning.name] : [])))];
  if (places.length === 0) return '';
  return places.length === 1 ? ` (with the place ${places[0]})` : ` (with the places ${listed(places)})`;
}

/** `China, Russia and the United States`. */
const listed = (names: readonly string[]): string => `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;

const spanOf = ({ start, end }: Span): Span => ({ start, end });

const ranks = { ENTITY: 0, LINK: 1, CLAIM: 2, EVIDENCE: 3 } as const;

/** As they stand in the text, sentence by sentence; within one, names before claims. Bylines come first: claims name authors. */
function inOrder(items: readonly ProposalItem[]): readonly ProposalItem[] {
  return [...items].sort(
    (a, b) => a.sentence.start - b.sentence.start || ranks[a.kind] - ranks[b.kind] || a.span.start - b.span.start || a.span.end - b.span.end,
  );
}
