import { z } from 'zod';
import { epistemics, methods, polarities } from '../../domain/claim.js';
import { stanceMax, stanceMin } from '../../domain/claim-rules.js';
import { itemDecisions } from '../../domain/decision.js';
import { idType } from '../../domain/identity.js';
import { entityKinds } from '../../domain/kinds.js';
import { predicateNames } from '../../domain/vocabulary.js';
import { articleTextLengthMax, entityRef, evidenceMax, partialDate, selector } from './record-parts.js';

/**
 * What is proposed and decided, as exports carry it. References are ids: what they name need not be in the graph yet, or
 * ever. Texts are kept as they are, so that ids that follow from them stay.
 */

const words = z.string().min(1).max(20_000);

const idOf = (type: string) => words.refine((id) => idType(id) === type, `an id of this kind looks like ${type}_0123456789abcdef`);
const entityId = idOf('ent');
const ids = z.array(entityId).max(100);

const proposedArticle = z.strictObject({
  id: idOf('art'),
  title: words.optional(),
  authorIds: ids,
  publications: z.array(z.strictObject({ publisherId: entityId.optional(), url: words.optional(), publishedOn: partialDate.optional() })).max(1_000),
  textSha256: z.string().regex(/^[0-9a-f]{64}$/, '64 lower-case hex digits'),
  text: z.string().min(1).max(articleTextLengthMax),
  basedOnIds: z.array(words).max(100).optional(),
  licence: words.optional(),
  note: words.optional(),
});

const span = z.strictObject({ start: z.int().min(0), end: z.int().min(0) });

const candidate = z.strictObject({ entityId, score: z.number().min(0).max(1), reasons: z.array(words).max(100) });

const proposedEntity = z.strictObject({
  id: entityId,
  kind: z.enum(entityKinds),
  slug: words,
  name: words,
  aliases: z
    .array(z.strictObject({ name: words, language: words.optional(), source: words.optional(), from: partialDate.optional(), to: partialDate.optional() }))
    .max(200),
  description: words.optional(),
  wikidataId: words.optional(),
  sourceId: words.optional(),
  ...Object.fromEntries(
    (['bornOn', 'diedOn', 'existsFrom', 'existsTo', 'foundedOn', 'dissolvedOn', 'signedOn', 'inForceFrom', 'inForceTo'] as const).map((key) => [
      key,
      partialDate.optional(),
    ]),
  ),
  ...Object.fromEntries((['isoAlpha2', 'isoAlpha3', 'region', 'category', 'countryId'] as const).map((key) => [key, words.optional()])),
});

const proposedClaim = z.strictObject({
  subjectId: entityId,
  predicate: z.enum(predicateNames),
  objectId: entityId,
  aboutIds: ids,
  office: words.optional(),
  authorIds: ids,
  speakerIds: ids,
  stance: z.int().min(stanceMin).max(stanceMax).optional(),
  polarity: z.enum(polarities),
  epistemic: z.enum(epistemics),
  articleId: idOf('art').optional(),
  validFrom: partialDate.optional(),
  validTo: partialDate.optional(),
  confidence: z.number().min(0).max(1).optional(),
  method: z.enum(methods),
  model: words.optional(),
  promptHash: words.optional(),
  summary: words.optional(),
  evidence: z.array(selector).max(evidenceMax),
});

const ofEveryItem = { summary: words, span, sentence: span };
const mentions = z.array(span).max(10_000);
const candidates = z.array(candidate).max(100);

const itemContent = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('ENTITY'), ...ofEveryItem, entity: proposedEntity, mentions, candidates }),
  z.strictObject({ kind: z.literal('LINK'), ...ofEveryItem, name: words, mentions, candidates }),
  z.strictObject({ kind: z.literal('CLAIM'), ...ofEveryItem, claim: proposedClaim }),
  z.strictObject({ kind: z.literal('EVIDENCE'), ...ofEveryItem, entityIds: z.array(entityId).min(2).max(100) }),
]);

/** An article that something is proposed of. */
export const proposalRecord = z.strictObject({ type: z.literal('proposal'), id: idOf('prp').optional(), article: proposedArticle });

/** Something that it may add. */
export const itemRecord = z.strictObject({ type: z.literal('item'), proposal: idOf('prp'), content: itemContent });

/** What was decided of it. */
export const decisionRecord = z.strictObject({
  type: z.literal('decision'),
  item: idOf('pit'),
  decision: z.enum(itemDecisions),
  entity: entityRef.optional(),
  claim: proposedClaim.optional(),
});
