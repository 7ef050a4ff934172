import { z } from 'zod';
import { epistemics, polarities } from '../../domain/claim.js';
import { stanceMax, stanceMin } from '../../domain/claim-rules.js';
import { isPartialDate, type PartialDate } from '../../domain/partial-date.js';
import { predicateNames } from '../../domain/vocabulary.js';

const key = z.string().regex(/^e\d+$/, 'an entity is named by its key, such as e1');
const date = z
  .string()
  .regex(/^\d{4}(-\d{2}(-\d{2})?)?$/)
  .refine(isPartialDate, 'no such day')
  .transform((text) => text as PartialDate);

/** Words in a quote: fewer prove nothing, and stand everywhere. */
const quoteWordsMin = 3;
/** Characters in a quote: more is no longer the shortest passage that shows the claim. */
const quoteLengthMax = 600;

const quote = z
  .string()
  .max(quoteLengthMax)
  .refine((words) => words.trim().split(/\s+/).length >= quoteWordsMin, `a quote has at least ${quoteWordsMin} words`);

/** One claim as the model is to write it: every field is there, `null` where there is nothing to say. */
const answeredClaim = z.strictObject({
  subject: key,
  predicate: z.enum(predicateNames),
  object: key,
  about: z.array(key).max(10),
  speakers: z.array(key).max(10),
  office: z.string().min(1).max(100).nullable(),
  stance: z.int().min(stanceMin).max(stanceMax).nullable(),
  polarity: z.enum(polarities),
  epistemic: z.enum(epistemics),
  confidence: z.number().min(0).max(1).nullable(),
  validFrom: date.nullable(),
  validTo: date.nullable(),
  quotes: z.array(quote).min(1).max(5),
  summary: z.string().max(500),
});

export type AnsweredClaim = z.output<typeof answeredClaim>;

/** A claim of an answer, or what is wrong with its form. */
export type ReadClaim = { readonly claim: AnsweredClaim } | { readonly fault: string };

/** What the endpoint is told to answer with (JSON Schema); models that cannot keep to it are told in words too. */
export const answerSchema = z.toJSONSchema(z.strictObject({ claims: z.array(answeredClaim) }), { io: 'input' });

/** The claims of an answer, each read for itself, so that one that is malformed does not lose the others. `undefined`: it is no answer. */
export function readAnswer(value: unknown): readonly unknown[] | undefined {
  const parsed = z.object({ claims: z.array(z.unknown()) }).safeParse(value);
  return parsed.data?.claims;
}

export function readClaim(value: unknown): ReadClaim {
  const parsed = answeredClaim.safeParse(value);
  if (parsed.success) return { claim: parsed.data };
  const [issue] = parsed.error.issues;
  return { fault: `${issue?.path.join('.') || 'claim'}: ${issue?.message ?? 'malformed'}` };
}
