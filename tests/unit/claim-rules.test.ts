import { describe, expect, test } from 'vitest';
import type { ClaimDraft } from '../../src/domain/claim.js';
import { type ClaimEnds, claimFaults, summaryLengthMax } from '../../src/domain/claim-rules.js';
import { entityKinds } from '../../src/domain/kinds.js';
import { parsePartialDate } from '../../src/domain/partial-date.js';
import { predicateNames, predicates } from '../../src/domain/vocabulary.js';
import { soundClaim } from './arbitraries.js';

const nations: ClaimEnds = { subjectKind: 'NATION', objectKind: 'NATION', aboutKinds: ['ISSUE'] };
const office: Partial<ClaimDraft> = { predicate: 'HOLDS_OFFICE', office: 'President' };
const leaderOf: Partial<ClaimEnds> = { subjectKind: 'LEADER' };
const position: Partial<ClaimDraft> = { predicate: 'TAKES_POSITION_ON', stance: -3 };
const onIssue: Partial<ClaimEnds> = { objectKind: 'ISSUE' };

const faultsOf = (claim: Partial<ClaimDraft>, ends: Partial<ClaimEnds> = {}) => claimFaults({ ...soundClaim, ...claim }, { ...nations, ...ends });

describe('A claim may be recorded', () => {
  test.each<[string, Partial<ClaimDraft>, Partial<ClaimEnds>]>([
    ['as it should be', {}, {}],
    ['without article, evidence or summary', { articleId: undefined, evidence: [], summary: undefined }, {}],
    ['with an office that it is about', office, leaderOf],
    ['with a stance at the limit', position, onIssue],
    ['with no confidence at all', { confidence: 0 }, {}],
    ['with full confidence', { confidence: 1 }, {}],
    ['between two vague dates that may follow each other', { validFrom: parsePartialDate('1991-12'), validTo: parsePartialDate('1991') }, {}],
    ['with as long a summary as may be', { summary: 'x'.repeat(summaryLengthMax) }, {}],
  ])('%s', (_, claim, ends) => {
    expect(faultsOf(claim, ends)).toEqual([]);
  });

  test('with exactly those kinds at its ends that its predicate may join', () => {
    for (const predicate of predicateNames)
      for (const subjectKind of entityKinds)
        for (const objectKind of entityKinds) {
          const claim = { predicate, ...(predicate === 'HOLDS_OFFICE' ? office : {}), ...(predicate === 'TAKES_POSITION_ON' ? position : {}) };
          const fields = faultsOf(claim, { subjectKind, objectKind }).map((fault) => fault.field);
          const { subjectKinds, objectKinds } = predicates[predicate];
          const wrong = [...(subjectKinds.includes(subjectKind) ? [] : ['subject']), ...(objectKinds.includes(objectKind) ? [] : ['object'])];
          expect(fields, `${subjectKind} ${predicate} ${objectKind}`).toEqual(wrong);
        }
  });
});

describe('A claim is refused', () => {
  test.each<[string, string, string, Partial<ClaimDraft>, Partial<ClaimEnds>]>([
    ['whose subject is of the wrong kind', 'subject', 'COOPERATES_WITH cannot have an ISSUE as subject', {}, { subjectKind: 'ISSUE' }],
    ['whose object is of the wrong kind', 'object', 'COOPERATES_WITH cannot have an ISSUE as object', {}, { objectKind: 'ISSUE' }],
    ['that joins an entity with itself', 'object', 'the same entity', { objectId: soundClaim.subjectId }, {}],
    ['that is about something else than issues', 'about', 'about issues only', {}, { aboutKinds: ['ISSUE', 'NATION'] }],
    ['of an office that is not named', 'office', 'needs an office', { ...office, office: undefined }, leaderOf],
    ['of an office with an empty name', 'office', 'needs an office', { ...office, office: '' }, leaderOf],
    ['that names an office for another predicate', 'office', 'only HOLDS_OFFICE has an office', { office: 'President' }, {}],
    ['of a position without a stance', 'stance', 'needs a stance from -3', { ...position, stance: undefined }, onIssue],
    ['with too strong a stance', 'stance', 'stance 4 is not a whole number from -3 to 3', { ...position, stance: 4 }, onIssue],
    ['with half a stance', 'stance', 'stance 0.5 is not', { ...position, stance: 0.5 }, onIssue],
    ['with too much confidence', 'confidence', 'confidence 1.1 is not between 0 and 1', { confidence: 1.1 }, {}],
    ['with negative confidence', 'confidence', 'confidence -0.1 is not', { confidence: -0.1 }, {}],
    ['with a confidence that is no number', 'confidence', 'confidence NaN is not', { confidence: Number.NaN }, {}],
    ['that ends before it begins', 'validTo', 'it would end (1990)', { validFrom: parsePartialDate('1991'), validTo: parsePartialDate('1990') }, {}],
    ['with too long a summary', 'summary', 'at most 500 characters', { summary: 'x'.repeat(summaryLengthMax + 1) }, {}],
    ['with evidence from nowhere', 'article', 'name the article', { articleId: undefined }, {}],
  ])('%s', (_, field, message, claim, ends) => {
    const faults = faultsOf(claim, ends);
    expect(faults.map((fault) => fault.field)).toEqual([field]);
    expect(faults[0]?.message).toContain(message);
  });

  test('with all its faults at once', () => {
    const fields = faultsOf({ confidence: 2, office: 'x', articleId: undefined }, { subjectKind: 'ISSUE' }).map((fault) => fault.field);
    expect(fields.sort()).toEqual(['article', 'confidence', 'office', 'subject']);
  });
});
