import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type ArticleContent, earliestPublication, mergeArticle, type Publication } from '../../src/domain/article.js';
import { parsePartialDate } from '../../src/domain/partial-date.js';

const maybe = <T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> => fc.option(arbitrary, { nil: undefined });
const word = fc.constantFrom('a', 'b', 'c');
const date = parsePartialDate;

const publication: fc.Arbitrary<Publication> = fc.record({
  publisherId: maybe(fc.constantFrom('ent_1', 'ent_2')),
  url: maybe(fc.constantFrom('https://example.org/1', 'https://example.org/2')),
  publishedOn: maybe(fc.constantFrom(date('2016'), date('2017-03-01'))),
});

const article: fc.Arbitrary<ArticleContent> = fc.record({
  id: fc.constant('art_1'),
  title: maybe(word),
  authorIds: fc.uniqueArray(fc.constantFrom('ent_1', 'ent_2', 'ent_3')),
  publications: fc.array(publication, { maxLength: 3 }),
  text: maybe(word),
  licence: maybe(word),
  note: maybe(word),
});

describe('Merging an article', () => {
  test('with the same again changes nothing', () => {
    fc.assert(
      fc.property(article, article, (existing, incoming) => {
        const once = mergeArticle(existing, incoming);
        expect(mergeArticle(once, incoming)).toStrictEqual(once);
      }),
    );
  });

  test('with a second and a third gives the same in one step or in two', () => {
    fc.assert(
      fc.property(article, article, article, (a, b, c) => {
        expect(mergeArticle(mergeArticle(a, b), c)).toEqual(mergeArticle(a, mergeArticle(b, c)));
      }),
    );
  });

  test('keeps every author and every publication once', () => {
    fc.assert(
      fc.property(article, article, (a, b) => {
        const merged = mergeArticle(a, b);
        expect(new Set(merged.authorIds)).toEqual(new Set([...a.authorIds, ...b.authorIds]));
        expect(merged.authorIds).toHaveLength(new Set(merged.authorIds).size);
        for (const each of [...a.publications, ...b.publications]) expect(merged.publications).toContainEqual(each);
        expect(merged.publications).toHaveLength(new Set(merged.publications.map((each) => JSON.stringify(Object.entries(each).sort()))).size);
      }),
    );
  });

  test('supplies the text of one that was known by its digest, and loses nothing else', () => {
    const known: ArticleContent = { id: 'art_1', title: 'A', authorIds: ['ent_1'], publications: [], textSha256: 'digest' };
    const supplied: ArticleContent = { id: 'art_1', title: undefined, authorIds: [], publications: [], textSha256: 'digest', text: 'words' };
    expect(mergeArticle(known, supplied)).toStrictEqual({ ...known, text: 'words' });
  });
});

describe('A merged article', () => {
  test('keeps its id', () => {
    const known: ArticleContent = { id: 'art_1', authorIds: [], publications: [] };
    expect(mergeArticle(known, { ...known, id: 'art_2' }).id).toBe('art_1');
  });
});

describe('Of several publications', () => {
  test.each([
    ['the earliest', ['2018', '2016-05', '2017'], '2016-05'],
    ['the earliest by the first day that it may mean, in spite of a mark', ['2016-05', '2016~'], '2016~'],
    ['the first of two of the same day', ['2016-01-01', '2016'], '2016-01-01'],
  ])('%s counts', (_, dates, expected) => {
    expect(earliestPublication(dates.map((each) => ({ publishedOn: date(each) })))?.publishedOn).toBe(expected);
  });

  test('a dated one counts before those without a date, else the first', () => {
    expect(earliestPublication([{ url: 'a' }, { url: 'b', publishedOn: date('2017') }])?.url).toBe('b');
    expect(earliestPublication([{ url: 'a' }, { url: 'b' }])?.url).toBe('a');
    expect(earliestPublication([])).toBeUndefined();
  });
});
