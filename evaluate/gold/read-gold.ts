import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { epistemics, polarities } from '../../src/domain/claim.js';
import { sha256 } from '../../src/domain/identity.js';
import { entityKinds } from '../../src/domain/kinds.js';
import { isPartialDate, type PartialDate } from '../../src/domain/partial-date.js';
import { predicateNames } from '../../src/domain/vocabulary.js';
import { packageRoot } from '../../src/package-root.js';

const span = { start: z.int().min(0), end: z.int().min(1) };
const date = z
  .string()
  .refine(isPartialDate)
  .transform((text) => text as PartialDate);
const entityRef = z.union([z.string(), z.strictObject({ name: z.string() })]);

const goldArticle = z.strictObject({
  title: z.string(),
  source: z.string(),
  authors: z.array(z.string()),
  publishedOn: date.optional(),
  sha256: z.string(),
  mentions: z.array(z.strictObject({ ...span, kind: z.enum(entityKinds), surface: z.string().optional(), slug: z.string().optional() })),
  ignored: z.array(z.strictObject(span)),
  dates: z.array(z.strictObject({ ...span, value: date, surface: z.string() })),
  roles: z.array(z.strictObject({ ...span, on: date, slug: z.string(), surface: z.string() })),
  quotes: z.array(z.strictObject({ ...span, speaker: z.string() })),
  claims: z.array(
    z.strictObject({
      ...span,
      subject: entityRef,
      predicate: z.enum(predicateNames),
      object: entityRef,
      epistemic: z.enum(epistemics),
      polarity: z.enum(polarities),
      stance: z.int().optional(),
      office: z.string().optional(),
      about: z.array(z.string()).optional(),
    }),
  ),
});

const markedDate = z.strictObject({ ...span, value: date, surface: z.string() });

const goldSentence = z.strictObject({ text: z.string(), publishedOn: date.optional(), dates: z.array(markedDate) });

export type GoldSentence = z.output<typeof goldSentence>;

const goldRole = z.strictObject({ text: z.string(), on: date.optional(), slug: z.string().optional() });

export type GoldRole = z.output<typeof goldRole>;

/** What a reader found in one text. */
export interface GoldArticle extends z.output<typeof goldArticle> {
  readonly name: string;
  /** `undefined` where the text may not be redistributed and is not at hand. */
  readonly text: string | undefined;
}

export const goldFolder = join(packageRoot(), 'tests/ingest/gold');

/** Every gold article, by name; `articlesFolder` is where texts are that cannot be redistributed. */
export function readGold(articlesFolder: string | undefined): readonly GoldArticle[] {
  return readdirSync(join(goldFolder, 'articles'))
    .toSorted()
    .map((file) => {
      const name = file.replace('.json', '');
      const article = goldArticle.parse(JSON.parse(readFileSync(join(goldFolder, 'articles', file), 'utf8')));
      return { ...article, name, text: textOf(name) ?? textBySha256(articlesFolder, article.sha256) };
    });
}

/** Descriptions such as "the Soviet leader", each with a day and with who is meant; nobody where nobody held the post. */
export function readGoldRoles(): readonly GoldRole[] {
  return z.array(goldRole).parse(JSON.parse(readFileSync(join(goldFolder, 'roles.json'), 'utf8')));
}

/** Sentences with dates, and with words that look like some. */
export function readGoldDates(): readonly GoldSentence[] {
  return z.array(goldSentence).parse(JSON.parse(readFileSync(join(goldFolder, 'dates.json'), 'utf8')));
}

function textOf(name: string): string | undefined {
  const isThere = readdirSync(join(goldFolder, 'texts')).includes(`${name}.txt`);
  return isThere ? readFileSync(join(goldFolder, 'texts', `${name}.txt`), 'utf8') : undefined;
}

/** A text may lie there under any name; its digest says which one it is. */
function textBySha256(folder: string | undefined, digest: string): string | undefined {
  if (folder === undefined) return undefined;
  const texts = readdirSync(folder).map((file) => readFileSync(join(folder, file), 'utf8'));
  return texts.find((text) => sha256(text) === digest);
}
