import { z } from 'zod';
import { epistemics, methods, polarities } from '../../domain/claim.js';
import { stanceMax, stanceMin } from '../../domain/claim-rules.js';
import { idType } from '../../domain/identity.js';
import { type JudgementKind, judgementKinds, reasonLengthMax } from '../../domain/judgement.js';
import { entityKinds } from '../../domain/kinds.js';
import { predicateNames } from '../../domain/vocabulary.js';
import { decisionRecord, itemRecord, proposalRecord } from './proposal-record.js';
import { articleKeys, articleTextLengthMax, entityKeys, entityRef, evidenceMax, name, partialDate, selector, text } from './record-parts.js';

/**
 * The shapes of the one record format (JSON Lines) that seeds, `add`, `bulkAdd` and exports share. Keys are those of the
 * GraphQL inputs; unknown keys are errors.
 */

const alias = z.union(
  [name, z.strictObject({ name, language: text.optional(), source: text.optional(), from: partialDate.optional(), to: partialDate.optional() })],
  { error: 'write a name, or {"name", "language", "source", "from", "to"}, of which all but the name may be left out' },
);

const wikidataId = z.string().regex(/^Q[1-9]\d*$/, 'a Wikidata id looks like Q7747');

const entityRecord = z.strictObject({
  type: z.literal('entity'),
  id: text.refine((id) => idType(id) === 'ent', 'an id is given by the graph and looks like ent_0123456789abcdef: leave it out, or give a slug').optional(),
  slug: text.optional(),
  kind: z.enum(entityKinds),
  /** Kinds that it was wrongly held to be: an entity of one of these is corrected to `kind`. */
  formerKinds: z.array(z.enum(entityKinds)).max(entityKinds.length).optional(),
  name,
  aliases: z.array(alias).max(200).default([]),
  description: text.optional(),
  wikidataId: wikidataId.optional(),
  source: text.optional(),
  bornOn: partialDate.optional(),
  diedOn: partialDate.optional(),
  isoAlpha2: z
    .string()
    .regex(/^[A-Z]{2}$/, 'two capital letters')
    .optional(),
  isoAlpha3: z
    .string()
    .regex(/^[A-Z]{3}$/, 'three capital letters')
    .optional(),
  region: text.optional(),
  existsFrom: partialDate.optional(),
  existsTo: partialDate.optional(),
  category: text.optional(),
  country: entityRef.optional(),
  foundedOn: partialDate.optional(),
  dissolvedOn: partialDate.optional(),
  signedOn: partialDate.optional(),
  inForceFrom: partialDate.optional(),
  inForceTo: partialDate.optional(),
  /** Fields that it is to have no longer. */
  without: z.array(z.enum(entityKeys)).max(entityKeys.length).optional(),
  /** Names that are to be none of its aliases, in whatever language. */
  withoutAliases: z.array(text).max(200).optional(),
});

const webAddress = z.url({ protocol: /^https?$/, error: 'a web address starts with http:// or https://' });

const publication = z.strictObject({ publisher: entityRef.optional(), publishedOn: partialDate.optional(), url: webAddress.optional() });

const articleRecord = z
  .strictObject({
    type: z.literal('article'),
    /** Of the article to add to; with another text, the one whose text is corrected. */
    id: text.optional(),
    key: text.optional(),
    title: name.optional(),
    authors: z.array(entityRef).max(100).default([]),
    publisher: entityRef.optional(),
    publishedOn: partialDate.optional(),
    url: webAddress.optional(),
    textSha256: z
      .string()
      .regex(/^[0-9a-f]{64}$/, '64 lower-case hex digits')
      .optional(),
    text: z.string().min(1).max(articleTextLengthMax).optional(),
    /** Where there are several, in place of publisher, publishedOn and url. */
    publications: z.array(publication).max(1_000).default([]),
    basedOn: z.array(text).max(100).default([]),
    licence: text.optional(),
    note: text.optional(),
    /** Of title, basedOn, licence and note those that it is to have no longer. */
    without: z.array(z.enum(articleKeys)).max(articleKeys.length).optional(),
    withoutAuthors: z.array(entityRef).max(100).optional(),
    withoutPublications: z.array(publication).max(1_000).optional(),
  })
  .refine((article) => article.id ?? article.text ?? article.textSha256 ?? article.url ?? article.title, {
    path: ['title'],
    error: 'an article is known by its text, textSha256, url or title: give one',
  });

const entityRefs = z.array(entityRef).max(100);

const claimRecord = z.strictObject({
  type: z.literal('claim'),
  /** Follows from the rest; given, it is checked. */
  id: text.optional(),
  subject: entityRef,
  predicate: z.enum(predicateNames),
  object: entityRef,
  about: entityRefs.default([]),
  office: name.optional(),
  authors: entityRefs.default([]),
  speakers: entityRefs.optional(),
  stance: z.int().min(stanceMin).max(stanceMax).optional(),
  polarity: z.enum(polarities).default('AFFIRMED'),
  epistemic: z.enum(epistemics).default('FACT'),
  confidence: z.number().min(0).max(1).optional(),
  validFrom: partialDate.optional(),
  validTo: partialDate.optional(),
  method: z.enum(methods).default('HUMAN'),
  model: text.optional(),
  promptHash: text.optional(),
  summary: text.optional(),
  article: text.optional(),
  evidence: z.array(selector).max(evidenceMax).default([]),
});

/** What somebody judged; see `Judgement`. */
const judgementRecord = z
  .strictObject({
    type: z.literal('judgement'),
    /** Of the graph in which it was made first. */
    id: text.refine((id) => idType(id) === 'jdg', 'an id is given by the graph and looks like jdg_0123456789abcdef: leave it out').optional(),
    kind: z.enum(judgementKinds),
    a: entityRef.optional(),
    b: entityRef.optional(),
    claim: text.optional(),
    article: text.optional(),
    contradiction: text.optional(),
    reason: z.string().max(reasonLengthMax).optional(),
  })
  .superRefine((judgement, context) => {
    const wanted = judgedFields[judgement.kind];
    for (const field of ['a', 'b', 'claim', 'article', 'contradiction'] as const)
      if ((judgement[field] !== undefined) !== wanted.includes(field))
        context.addIssue({ code: 'custom', path: [field], message: `a judgement of kind ${judgement.kind} is about ${wanted.join(' and ')}` });
  });

/** What each kind of judgement is about. */
const judgedFields: Readonly<Record<JudgementKind, readonly string[]>> = {
  SAME: ['a', 'b'],
  DIFFERENT: ['a', 'b'],
  UNSURE: ['a', 'b'],
  RETRACT_CLAIM: ['claim'],
  RETRACT_ARTICLE: ['article'],
  RESOLVE: ['contradiction'],
};

const undoRecord = z.strictObject({ type: z.literal('undo'), judgement: text });

const instant = z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/, 'an instant looks like 2026-01-31T12:00:00.000Z');

/** Opens a change of the log: the records up to the next one belong to it, and are added as one. */
const changeRecord = z.strictObject({ type: z.literal('change'), at: instant, by: z.string(), action: z.string(), summary: z.string() });

export const record = z.discriminatedUnion('type', [
  entityRecord,
  articleRecord,
  claimRecord,
  judgementRecord,
  undoRecord,
  proposalRecord,
  itemRecord,
  decisionRecord,
  changeRecord,
]);

export const recordTypes: readonly AnyRecord['type'][] = ['entity', 'article', 'claim', 'judgement', 'undo', 'proposal', 'item', 'decision', 'change'];

export type EntityRef = z.output<typeof entityRef>;
export type EntityRecord = z.output<typeof entityRecord>;
export type ArticleRecord = z.output<typeof articleRecord>;
export type ClaimRecord = z.output<typeof claimRecord>;
export type JudgementRecord = z.output<typeof judgementRecord>;
export type DecisionRecord = z.output<typeof decisionRecord>;
export type ChangeRecord = z.output<typeof changeRecord>;
export type AnyRecord = z.output<typeof record>;
