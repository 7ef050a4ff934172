import { z } from 'zod';
import { isPartialDate, type PartialDate } from '../../domain/partial-date.js';

/** What several shapes of records are made of. */

/** Words without space around them. */
export const text = z
  .string({ error: ({ input }) => (input === undefined ? 'it is missing' : undefined) })
  .trim()
  .min(1)
  .max(20_000)
  .refine((words) => !controlCharacter.test(words), 'it has a control character, which nobody could read: leave it out');

/** Other than tab and line breaks. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: it is what is looked for
const controlCharacter = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/;

/** What something is called: a name, an alias, a title, a post. */
export const name = text.max(500);
export const partialDate = z
  .string()
  .refine(isPartialDate, { error: (issue) => `invalid date "${String(issue.input)}": write 1991, 1991-12 or 1991-12-25, optionally followed by ~ or ?` })
  .transform((date) => date as PartialDate);

/** A slug, else an exact name or alias; or an object that says which of the ways to find it is meant. */
export const entityRef = z.union(
  [text, z.strictObject({ id: text }), z.strictObject({ slug: text }), z.strictObject({ name: text }), z.strictObject({ wikidataId: text })],
  { error: 'write a slug or name, or {"id"|"slug"|"name"|"wikidataId": …}' },
);

/** Characters of an article's canonical text. */
export const articleTextLengthMax = 5_000_000;

/** Characters of a quote as it is given; a longer passage is named by its place. */
export const quoteLengthMax = 10_000;

/** Pieces of evidence of one record; more are added by another record of the same claim. */
export const evidenceMax = 50;

export const selector = z.strictObject({
  quote: z.string().min(1).max(quoteLengthMax).optional(),
  start: z.int().min(0).optional(),
  end: z.int().min(1).optional(),
  prefix: z.string().max(1_000).optional(),
  suffix: z.string().max(1_000).optional(),
});

/** The fields that an entity may have, or not. */
export const entityKeys = [
  'description',
  'wikidataId',
  'source',
  'bornOn',
  'diedOn',
  'isoAlpha2',
  'isoAlpha3',
  'region',
  'existsFrom',
  'existsTo',
  'category',
  'country',
  'foundedOn',
  'dissolvedOn',
  'signedOn',
  'inForceFrom',
  'inForceTo',
] as const;

/** The fields of an article that can be taken away. */
export const articleKeys = ['title', 'basedOn', 'licence', 'note'] as const;
