import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { type GoldArticle, goldFolder, readGold, readGoldDates, readGoldRoles } from '../../../evaluate/gold/read-gold.js';
import { sha256 } from '../../../src/domain/identity.js';
import type { EntityKind } from '../../../src/domain/kinds.js';
import { foldName } from '../../../src/domain/names.js';
import type { Span } from '../../../src/domain/quote.js';
import { predicates } from '../../../src/domain/vocabulary.js';
import { packageRoot } from '../../../src/package-root.js';

const articlesFolder = join(packageRoot(), '../shared/articles');
const gold = readGold(existsSync(articlesFolder) ? articlesFolder : undefined);
const withText = gold.filter(({ text }) => text !== undefined);
const withoutText = gold.filter(({ text }) => text === undefined);

interface SeedLine {
  readonly type: string;
  readonly kind?: EntityKind;
  readonly slug?: string;
  readonly name?: string;
  readonly aliases?: readonly (string | { readonly name: string })[];
  readonly predicate?: string;
  readonly subject?: unknown;
  readonly validFrom?: string;
  readonly validTo?: string;
}

const seedsFolder = join(packageRoot(), 'seeds');
const seedLines = readdirSync(seedsFolder)
  .filter((file) => file.endsWith('.jsonl'))
  .flatMap((file) => readFileSync(join(seedsFolder, file), 'utf8').trim().split('\n'))
  .map((line) => JSON.parse(line) as SeedLine);
const seedKinds = new Map(seedLines.flatMap(({ type, slug, kind }) => (type === 'entity' && slug && kind ? [[slug, kind] as const] : [])));

const seedNames = new Map(seedLines.flatMap((line) => (line.slug && line.name ? [[line.slug, namesOf(line)] as const] : [])));

function namesOf({ name = '', aliases = [] }: SeedLine): readonly string[] {
  return [name, ...aliases.map((alias) => (typeof alias === 'string' ? alias : alias.name))].map(foldName);
}

const wordsAt = ({ text = '' }: GoldArticle, { start, end }: Span): string => text.slice(start, end);

const kindOf = (article: GoldArticle, end: string | { readonly name: string }): EntityKind | undefined =>
  typeof end === 'string' ? seedKinds.get(end) : article.mentions.find(({ surface, slug }) => surface === end.name && slug === undefined)?.kind;

describe('The gold', () => {
  test('has twelve articles, of which all but one come with their text', () => {
    expect(gold).toHaveLength(12);
    expect(withoutText.map(({ name }) => name).filter((name) => name !== 'op-ed')).toEqual([]);
  });

  test.each(withText)('counts in the very text of $name', ({ text = '', sha256: digest }) => {
    expect(sha256(text)).toBe(digest);
  });

  const opEd = withText.find(({ name }) => name === 'op-ed');
  test.skipIf(opEd === undefined)('names in the op-ed what the seeds call so (needs its text in ../shared/articles)', () => {
    for (const mention of opEd?.mentions ?? []) {
      const words = foldName(wordsAt(opEd as GoldArticle, mention)).replace(/^americans$/, 'american');
      expect(
        seedNames.get(mention.slug ?? '')?.some((name) => ` ${name} `.includes(` ${words} `)),
        words,
      ).toBe(true);
    }
  });

  test.each(withText)('has the words of $name at the places that it gives', (article) => {
    for (const mention of [...article.mentions, ...article.dates, ...article.roles])
      expect(mention.surface ?? wordsAt(article, mention)).toBe(wordsAt(article, mention));
    for (const span of [...article.ignored, ...article.quotes, ...article.claims]) {
      expect(span.start).toBeLessThan(span.end);
      expect(wordsAt(article, span)).not.toBe('');
    }
  });

  test.each(withText)('cuts no word of $name in two', (article) => {
    const text = article.text ?? '';
    const isLetter = (at: number): boolean => /\p{L}/u.test(text.charAt(at));
    for (const { start, end } of [...article.mentions, ...article.dates, ...article.quotes, ...article.claims]) {
      expect(isLetter(start - 1) && isLetter(start), text.slice(start - 10, end)).toBe(false);
      expect(isLetter(end - 1) && isLetter(end), text.slice(start, end + 10)).toBe(false);
    }
  });

  test.each(gold)('marks each place of $name once, in order', ({ mentions, ignored }) => {
    const spans = [...mentions, ...ignored].toSorted((a, b) => a.start - b.start);
    expect(spans.filter(({ start }, index) => start < (spans[index - 1]?.end ?? 0))).toEqual([]);
    expect(mentions).toEqual(mentions.toSorted((a, b) => a.start - b.start));
  });

  test.each(gold)('knows of $name only entities of the seeds, by their kind there', (article) => {
    for (const { slug, kind } of article.mentions) if (slug !== undefined) expect(seedKinds.get(slug), slug).toBe(kind);
    const slugs = [
      article.roles.map(({ slug }) => slug),
      article.quotes.map(({ speaker }) => speaker),
      article.authors,
      article.claims.flatMap(({ about = [] }) => about),
    ];
    for (const slug of slugs.flat()) expect(seedKinds.has(slug), slug).toBe(true);
  });

  test.each(gold)('makes of $name only claims that could be recorded', (article) => {
    for (const claim of article.claims) {
      const { subjectKinds, objectKinds } = predicates[claim.predicate];
      expect(subjectKinds, JSON.stringify(claim.subject)).toContain(kindOf(article, claim.subject));
      expect(objectKinds, JSON.stringify(claim.object)).toContain(kindOf(article, claim.object));
      expect(claim.stance !== undefined).toBe(claim.predicate === 'TAKES_POSITION_ON');
      expect(claim.office !== undefined).toBe(claim.predicate === 'HOLDS_OFFICE');
      for (const issue of claim.about ?? []) expect(seedKinds.get(issue)).toBe('ISSUE');
    }
  });

  test('has the words of dates at the places that it gives', () => {
    for (const { text, dates } of readGoldDates()) for (const { start, end, surface } of dates) expect(text.slice(start, end)).toBe(surface);
  });

  test('says of no leader that he held a post on a day on which the seeds do not have him in office', () => {
    const tenures = seedLines.filter(({ predicate }) => predicate === 'HOLDS_OFFICE');
    for (const { text, on, slug } of readGoldRoles()) {
      if (slug === undefined || on === undefined) continue;
      const held = tenures.filter(
        ({ subject, validFrom = '0', validTo = '9' }) => subject === slug && validFrom.slice(0, on.length) <= on && validTo.slice(0, on.length) >= on,
      );
      expect(held.length, `${text} ${on} ${slug}`).toBeGreaterThan(0);
    }
  });

  test('holds no word of the op-ed', () => {
    expect(readFileSync(join(goldFolder, 'articles/op-ed.json'), 'utf8')).not.toContain('surface');
  });
});
