import type { ClaimItem } from '../../../src/domain/proposal.js';
import type { Span } from '../../../src/domain/quote.js';
import type { Document } from '../../../src/ingest/document.js';
import type { OfferedEntity } from '../../../src/ingest/model/offered-entities.js';

const sentences = [
  'In 2019 France signed a treaty with Germany on arms control.',
  'Poland’s foreign minister said that “France should not\nwork with Russia” on arms control.',
  'It will be hard — perhaps impossible.',
];

/** A short article, written for these tests. */
export const text = sentences.join(' ');

export const sentenceSpans: readonly Span[] = sentences.map((sentence) => ({ start: text.indexOf(sentence), end: text.indexOf(sentence) + sentence.length }));

export const documentOf = (content: string): Document => ({
  format: 'TEXT',
  sourceSha256: '0'.repeat(64),
  text: content,
  language: 'eng',
  title: 'On arms',
  authors: ['Jane Doe'],
  publisher: undefined,
  publishedOn: undefined,
  url: undefined,
  asides: [],
});

export const entities: readonly OfferedEntity[] = [
  { id: 'ent_france', kind: 'NATION', name: 'France', aliases: ['French Republic'] },
  { id: 'ent_germany', kind: 'NATION', name: 'Germany' },
  { id: 'ent_arms', kind: 'ISSUE', name: 'Arms control' },
  { id: 'ent_russia', kind: 'NATION', name: 'Russia' },
  { id: 'ent_poland', kind: 'NATION', name: 'Poland' },
];

const answered = {
  subject: 'e1',
  predicate: 'COOPERATES_WITH',
  object: 'e2',
  about: ['e3'],
  speakers: [],
  office: null,
  stance: null,
  polarity: 'AFFIRMED',
  epistemic: 'FACT',
  confidence: null,
  validFrom: '2019',
  validTo: null,
  quotes: ['France signed a treaty with Germany on arms control'],
  summary: 'Paris and Berlin agreed to limit weapons.',
};

/** A claim that the passage bears out, in the form of an answer, but for what is given. */
export const answeredClaim = (changes: Readonly<Record<string, unknown>> = {}) => ({ ...answered, ...changes });

export const answerWith = (...claims: readonly unknown[]) => ({ content: JSON.stringify({ claims }) });

/** The words that a claim rests on. */
export const quotesOf = (item: ClaimItem | undefined): readonly (string | undefined)[] => item?.claim.evidence.map(({ quote }) => quote) ?? [];
