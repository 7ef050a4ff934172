import { describe, expect, test } from 'vitest';
import { scoreBody } from '../../evaluate/measures/body.js';
import { scoreClaims, scorePairs } from '../../evaluate/measures/claims.js';
import { scoreDates } from '../../evaluate/measures/dates.js';
import { scoreLinks } from '../../evaluate/measures/links.js';
import { scoreMentions } from '../../evaluate/measures/mentions.js';
import { quotesTaken, swapsTaken } from '../../evaluate/measures/quotes.js';
import { f1, precision, recall, scoreOf, sum } from '../../evaluate/measures/score.js';
import type { FoundMention } from '../../evaluate/reading.js';
import { parsePartialDate } from '../../src/domain/partial-date.js';

const mention = (start: number, end: number, extras: Partial<FoundMention> = {}): FoundMention => ({
  start,
  end,
  kind: 'NATION',
  entityId: undefined,
  candidateIds: [],
  isTerm: false,
  ...extras,
});

const nation = (start: number, end: number) => ({ start, end, kinds: ['NATION'] as const });

describe('A score', () => {
  test('is precision, recall and their harmonic mean', () => {
    const score = scoreOf(2, 4, 8);
    expect([precision(score), recall(score), f1(score)]).toEqual([0.5, 0.25, 1 / 3]);
  });

  test('has no share of nothing, and is 0 where nothing is right', () => {
    expect(precision(scoreOf(0, 0, 5))).toBeUndefined();
    expect(f1(scoreOf(0, 3, 5))).toBe(0);
  });

  test('of several texts counts each of their names once', () => {
    expect(precision(sum([scoreOf(1, 1, 1), scoreOf(0, 3, 3)]))).toBe(0.25);
  });
});

describe('Names found', () => {
  test('count exactly by their very characters, and loosely where they overlap', () => {
    const { exact, overlap } = scoreMentions([mention(0, 5), mention(10, 20)], [nation(0, 5), nation(12, 20), nation(30, 40)], []);
    expect(exact).toEqual({ foundRight: 1, found: 2, wantedFound: 1, wanted: 3 });
    expect(overlap).toEqual({ foundRight: 2, found: 2, wantedFound: 2, wanted: 3 });
  });

  test('count neither way in ignored places', () => {
    const { exact } = scoreMentions([mention(0, 5), mention(10, 15)], [nation(0, 5)], [{ start: 9, end: 16 }]);
    expect(precision(exact)).toBe(1);
  });

  test('are no terms: “Russian influence” is neither the name of Russia nor a fault', () => {
    const { exact } = scoreMentions([mention(0, 7), mention(0, 17, { isTerm: true })], [nation(0, 7)], []);
    expect(exact).toEqual({ foundRight: 1, found: 1, wantedFound: 1, wanted: 1 });
  });

  test('have the right kind or not where they are found exactly', () => {
    const found = [mention(0, 5), mention(10, 15, { kind: 'PERSON' }), mention(21, 25)];
    expect(precision(scoreMentions(found, [nation(0, 5), nation(10, 15), nation(20, 25)], []).kinds)).toBe(0.5);
  });
});

describe('Links', () => {
  const wanted = [
    { start: 0, end: 5, entityId: 'a' },
    { start: 10, end: 15, entityId: 'b' },
    { start: 20, end: 25, entityId: undefined },
    { start: 30, end: 35, entityId: 'c' },
  ];

  test('are right where they lead to the entity that is meant; an unseen one can only be linked wrongly', () => {
    const scores = scoreLinks([mention(0, 5, { entityId: 'a' }), mention(10, 15, { entityId: 'x' }), mention(20, 25, { entityId: 'x' })], wanted);
    expect(scores.known).toEqual({ foundRight: 1, found: 3, wantedFound: 1, wanted: 3 });
    expect([scores.unseen, scores.unseenLinked]).toEqual([1, 1]);
  });

  test('of a part of the words say nothing of the whole', () => {
    expect(scoreLinks([mention(0, 3, { entityId: 'x' })], wanted).known).toMatchObject({ found: 0 });
  });

  test('that are left open are helped by the first five shown', () => {
    const found = [mention(0, 5, { candidateIds: ['1', '2', '3', '4', 'a'] }), mention(10, 15, { candidateIds: ['1', '2', '3', '4', '5', 'b'] })];
    expect(scoreLinks(found, wanted).suggested).toMatchObject({ wantedFound: 1, wanted: 2 });
  });
});

test('Dates are right with the place and the value that a reader gives them', () => {
  const date = (start: number, text: string) => ({ start, end: start + 5, value: parsePartialDate(text) });
  const score = scoreDates([date(0, '1991'), date(10, '1992-05'), date(20, '1999')], [date(0, '1991'), date(10, '1992')], []);
  expect(score).toMatchObject({ foundRight: 1, found: 3, wanted: 2 });
});

describe('Claims', () => {
  const claim = (subjectId: string, predicate: 'MEETS' | 'CRITICIZES', objectId: string, polarity: 'AFFIRMED' | 'DENIED' = 'AFFIRMED') => ({
    subjectId,
    predicate,
    objectId,
    polarity,
  });

  test('are the same with the ends of a symmetric predicate in either order', () => {
    expect(scoreClaims([claim('b', 'MEETS', 'a')], [claim('a', 'MEETS', 'b')])).toMatchObject({ foundRight: 1 });
    expect(scoreClaims([claim('b', 'CRITICIZES', 'a')], [claim('a', 'CRITICIZES', 'b')])).toMatchObject({ foundRight: 0 });
  });

  test('are others where they deny', () => {
    expect(scoreClaims([claim('a', 'MEETS', 'b', 'DENIED')], [claim('a', 'MEETS', 'b')])).toMatchObject({ foundRight: 0 });
    expect(scorePairs([claim('a', 'MEETS', 'b', 'DENIED')], [claim('b', 'CRITICIZES', 'a')])).toMatchObject({ foundRight: 1 });
  });
});

test('Quotes are tried set in other ways, which are taken, and with other words, which are not', () => {
  const text = 'In 1991 “Russia” asked for talks — and got them. France did not.';
  const { typography, alterations } = quotesTaken(text, [{ start: 0, end: 48 }]);
  expect(typography.filter(({ tried }) => tried > 0).map(({ taken }) => taken)).toEqual([1, 1, 1, 1]);
  expect(alterations.map(({ tried, taken }) => [tried, taken])).toEqual(alterations.map(() => [1, 0]));
  const swap = swapsTaken(text, [
    [
      { start: 0, end: 64 },
      { start: 9, end: 15 },
      { start: 49, end: 55 },
    ],
  ]);
  expect(swap).toMatchObject({ tried: 1, taken: 0 });
});

test('A body is compared by runs of four words, each as often as it stands there', () => {
  expect(scoreBody('one two three four five', 'one two three four six')).toMatchObject({ foundRight: 1, found: 2, wanted: 2 });
  expect(scoreBody('a b c d a b c d', 'a b c d')).toMatchObject({ foundRight: 1, found: 5, wanted: 1 });
});
