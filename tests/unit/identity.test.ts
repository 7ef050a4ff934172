import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ClaimContent } from '../../src/domain/claim.js';
import { articleId, claimId, entityIdFromSlug, evidenceId, idType, relationshipEnds, relationshipId, sha256 } from '../../src/domain/identity.js';
import { predicates } from '../../src/domain/vocabulary.js';
import { claimContents, soundClaim } from './arbitraries.js';

const deciding: readonly (keyof ClaimContent)[] = [
  'subjectId',
  'predicate',
  'objectId',
  'aboutIds',
  'office',
  'authorIds',
  'speakerIds',
  'validFrom',
  'validTo',
  'stance',
  'polarity',
  'epistemic',
  'articleId',
];

const asSet = (value: unknown): unknown => (Array.isArray(value) ? [...new Set(value)].sort() : value);

describe('A claim is the same claim', () => {
  test('whatever the order of its lists, and however often they repeat themselves', () => {
    fc.assert(
      fc.property(claimContents, (claim) => {
        const shuffled: ClaimContent = {
          ...claim,
          aboutIds: [...claim.aboutIds, ...claim.aboutIds].reverse(),
          authorIds: claim.authorIds.toReversed(),
          speakerIds: [...claim.speakerIds.toReversed(), ...claim.speakerIds.slice(0, 1)],
        };
        expect(claimId(shuffled)).toBe(claimId(claim));
      }),
    );
  });

  test('exactly if everything that decides it is the same', () => {
    fc.assert(
      fc.property(claimContents, claimContents, fc.subarray([...deciding]), (claim, other, taken) => {
        const mixed = { ...claim, ...Object.fromEntries(taken.map((field) => [field, other[field]])) };
        const same = deciding.every((field) => JSON.stringify(asSet(mixed[field])) === JSON.stringify(asSet(claim[field])));
        expect(claimId(mixed) === claimId(claim)).toBe(same);
      }),
      { numRuns: 500 },
    );
  });

  test('when only its summary, confidence, method, evidence or model is another', () => {
    const mended = { ...soundClaim, summary: 'Other words.', confidence: 0.5, method: 'MODEL' as const, model: 'm', promptHash: 'h', evidence: [] };
    expect(claimId(mended)).toBe(claimId(soundClaim));
  });

  test('on every machine: the id of one claim is written down here', () => {
    expect(claimId(soundClaim)).toBe('clm_c8dd5d757680b7c155a5feb9d85ae501');
  });
});

describe('A relationship', () => {
  test('is one for both directions of a symmetric predicate, and two for others', () => {
    fc.assert(
      fc.property(claimContents, (claim) => {
        fc.pre(claim.subjectId !== claim.objectId);
        const turned = { ...claim, subjectId: claim.objectId, objectId: claim.subjectId };
        expect(relationshipId(turned) === relationshipId(claim)).toBe(predicates[claim.predicate].symmetric);
      }),
    );
  });

  test('has the ends of its claim, in order of id if the predicate is symmetric', () => {
    fc.assert(
      fc.property(claimContents, (claim) => {
        const ends = relationshipEnds(claim);
        expect([...ends].sort()).toEqual([claim.subjectId, claim.objectId].sort());
        if (predicates[claim.predicate].symmetric) expect(ends[0] <= ends[1]).toBe(true);
        else expect(ends).toEqual([claim.subjectId, claim.objectId]);
      }),
    );
  });
});

describe('An article is known', () => {
  const identity = { textSha256: sha256('text'), url: 'https://example.org/a', title: 'A', publisherId: 'ent_1', publishedOn: '2017' };

  test('by its text, wherever it appears', () => {
    expect(articleId({ textSha256: identity.textSha256 })).toBe(articleId(identity));
  });

  test('without text by its address, else by title, publisher and date', () => {
    const { textSha256: _, ...byUrl } = identity;
    const { url: __, ...byTitle } = byUrl;
    expect(articleId(byUrl)).toBe(articleId({ url: identity.url }));
    expect(new Set([articleId(identity), articleId(byUrl), articleId(byTitle), articleId({ ...byTitle, publishedOn: '2018' })]).size).toBe(4);
  });
});

describe('Evidence', () => {
  test('is the same words at the same place of the same article', () => {
    const words = { start: 1, end: 9, quote: 'the words' };
    expect(evidenceId('art_1', { ...words, prefix: 'before' })).toBe(evidenceId('art_1', words));
    for (const other of [evidenceId('art_2', words), evidenceId('art_1', { ...words, quote: 'no words' }), evidenceId('art_1', { ...words, start: 0 })])
      expect(other).not.toBe(evidenceId('art_1', words));
  });

  test('is told apart by its words while its place is unknown', () => {
    expect(evidenceId('art_1', { quote: 'a' })).not.toBe(evidenceId('art_1', { quote: 'b' }));
  });
});

describe('An id', () => {
  test('names its type', () => {
    expect(idType(entityIdFromSlug('vladimir-putin'))).toBe('ent');
    expect(idType(claimId(soundClaim))).toBe('clm');
    expect(idType(relationshipId(soundClaim))).toBe('rel');
    expect(idType(articleId({ title: 'A' }))).toBe('art');
    expect(idType(evidenceId('art_1', { start: 0, end: 1 }))).toBe('evd');
  });

  test.each(['', 'vladimir-putin', 'ent_', 'ent_xyz', 'foo_0a', 'ent_0a ', ' ent_0a', 'ENT_0a'])('is not %j', (text) => {
    expect(idType(text)).toBeUndefined();
  });

  test('of an entity is that of its slug, and of no other', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (a, b) => {
        expect(entityIdFromSlug(a) === entityIdFromSlug(b)).toBe(a === b);
      }),
    );
  });
});
