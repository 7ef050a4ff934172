import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { neverRetracted } from '../../src/domain/as-of.js';
import { type FoldableClaim, foldClaims } from '../../src/domain/fold.js';
import { daySpan, firstDay, lastDay } from '../../src/domain/partial-date.js';
import { validityDays, validityFault } from '../../src/domain/validity.js';
import { nearDates, validities } from './arbitraries.js';

const foldable: fc.Arbitrary<FoldableClaim> = fc
  .record({
    validity: validities(nearDates).filter((validity) => validityFault(validity) === undefined),
    polarity: fc.constantFrom('AFFIRMED' as const, 'DENIED' as const),
    articleId: fc.option(fc.constantFrom('art_1', 'art_2', 'art_3'), { nil: undefined }),
    retractedAt: fc.constantFrom(neverRetracted, neverRetracted, '2026-11-23T00:00:00.000Z'),
  })
  .map(({ validity, ...rest }) => ({ ...validity, ...validityDays(validity), ...rest }));

const claims = fc.array(foldable, { minLength: 1, maxLength: 8 });
const isLive = (claim: FoldableClaim): boolean => claim.retractedAt === neverRetracted;
const isAsserting = (claim: FoldableClaim): boolean => isLive(claim) && claim.polarity === 'AFFIRMED';
const isRetracted = (claim: FoldableClaim): boolean => !isLive(claim);

describe('A relationship folded from claims', () => {
  test('is the same whatever their order', () => {
    const shuffled = claims.chain((list) => fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length })));
    fc.assert(
      fc.property(shuffled, ([list, other]) => {
        expect(foldClaims(other)).toEqual(foldClaims(list));
      }),
      { numRuns: 1000 },
    );
  });

  test('counts live claims that assert it and their articles, and those that deny it apart', () => {
    fc.assert(
      fc.property(claims, (list) => {
        const fold = foldClaims(list);
        const asserting = list.filter(isAsserting);
        expect(fold.claimCount).toBe(asserting.length);
        expect(fold.denialCount).toBe(list.filter(isLive).length - asserting.length);
        expect(fold.sourceCount).toBe(new Set(asserting.flatMap((claim) => claim.articleId ?? [])).size);
      }),
    );
  });

  test('is unchanged by retracted claims beside live ones, however many', () => {
    fc.assert(
      fc.property(claims, fc.array(foldable.filter(isRetracted)), (list, retracted) => {
        fc.pre(list.some(isLive));
        expect(foldClaims([...list, ...retracted])).toEqual(foldClaims(list));
      }),
    );
  });

  test('stays as a count of 0 with its hull when all its claims are retracted, and repeating them changes nothing', () => {
    fc.assert(
      fc.property(fc.array(foldable.filter(isRetracted), { minLength: 1 }), (retracted) => {
        const fold = foldClaims(retracted);
        expect(fold).toMatchObject({ claimCount: 0, sourceCount: 0 });
        expect(foldClaims([...retracted, ...retracted])).toEqual(fold);
      }),
    );
  });

  test('spans the hull of what it shows', () => {
    fc.assert(
      fc.property(claims, (list) => {
        const shown = [list.filter(isAsserting), list.filter(isLive), list].find((claims) => claims.length > 0) ?? [];
        const fold = foldClaims(list);
        expect(fold.validEarliest).toBe(shown.map((claim) => claim.validEarliest).sort()[0]);
        expect(fold.validLatest).toBe(
          shown
            .map((claim) => claim.validLatest)
            .sort()
            .at(-1),
        );
        expect(fold.validFrom === undefined ? firstDay : daySpan(fold.validFrom).earliest).toBe(fold.validEarliest);
        expect(fold.validTo === undefined ? lastDay : daySpan(fold.validTo).latest).toBe(fold.validLatest);
      }),
    );
  });

  test('can be folded by parts: the hull of two hulls is the hull of all', () => {
    fc.assert(
      fc.property(claims, claims, (a, b) => {
        const [first, second] = [foldClaims(a), foldClaims(b)];
        fc.pre(first.claimCount > 0 && second.claimCount > 0);
        const both = foldClaims([...a, ...b]);
        expect(both.claimCount).toBe(first.claimCount + second.claimCount);
        expect(both.validEarliest).toBe([first.validEarliest, second.validEarliest].sort()[0]);
        expect(both.validLatest).toBe([first.validLatest, second.validLatest].sort()[1]);
      }),
    );
  });
});
