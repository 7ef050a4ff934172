import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { pairAgreements } from '../../src/analysis/agreement.js';
import { commonGroundOf, type GroundClaim } from '../../src/analysis/common-ground.js';
import { positionsOf, type StanceClaim, stanceShifts } from '../../src/analysis/positions.js';
import type { Epistemic, Polarity } from '../../src/domain/claim.js';
import { contradictionRules } from '../../src/domain/contradiction.js';
import { parsePartialDate } from '../../src/domain/partial-date.js';
import type { Predicate } from '../../src/domain/vocabulary.js';

const stance = (id: string, value: number, polarity: Polarity, from: string): StanceClaim => ({
  id,
  subjectId: 'a',
  objectId: 'issue',
  stance: value,
  polarity,
  validFrom: parsePartialDate(from),
  sortKey: `${from}-01-01~${id}`,
});

const said = (id: string, predicate: Predicate, epistemic: Epistemic, polarity: Polarity): GroundClaim => ({
  id,
  subjectId: 'a',
  predicate,
  objectId: 'b',
  aboutIds: ['arms-control'],
  epistemic,
  polarity,
  sortKey: id,
});

const ids = (claims: readonly { readonly id: string }[]) => claims.map(({ id }) => id);

describe('The worked tables of docs/measures.md', () => {
  const claims = [
    stance('1', 2, 'AFFIRMED', '2009'),
    stance('2', 3, 'AFFIRMED', '2011'),
    stance('3', -1, 'AFFIRMED', '2014'),
    stance('4', -3, 'DENIED', '2015'),
  ];

  test('hold for positions', () => {
    const [position, another] = positionsOf(claims);
    expect(position).toMatchObject({ actorId: 'a', issueId: 'issue', since: '2009', contested: true });
    expect(position?.stance).toBeCloseTo(4 / 3);
    expect(ids(position?.claims ?? [])).toEqual(['1', '2', '3']);
    expect(another).toBeUndefined();
  });

  test('hold for shifts', () => {
    const shifts = stanceShifts([...claims].reverse());
    expect(shifts.map(({ at, stanceBefore, stanceAfter }) => [at, stanceBefore, stanceAfter])).toEqual([
      ['2011', 2, 3],
      ['2014', 3, -1],
    ]);
  });

  test('hold for agreement', () => {
    const stances = new Map([
      [
        'A',
        new Map([
          ['arms', 3],
          ['sanctions', -3],
        ]),
      ],
      [
        'B',
        new Map([
          ['arms', 1],
          ['sanctions', 3],
        ]),
      ],
      ['C', new Map([['arms', 3]])],
    ]);
    const pairs = pairAgreements(['A', 'B', 'C', 'D'], stances);
    expect(pairs.slice(0, 3)).toEqual([
      { aId: 'A', bId: 'B', score: expect.closeTo(1 / 3), issues: 2 },
      { aId: 'A', bId: 'C', score: 1, issues: 1 },
      { aId: 'A', bId: 'D', score: undefined, issues: 0 },
    ]);
    expect(pairs).toHaveLength(6);
  });

  test('hold for common ground', () => {
    const between = [
      said('proposed', 'COOPERATES_WITH', 'PROPOSAL', 'AFFIRMED'),
      said('denied', 'COOPERATES_WITH', 'OPINION', 'DENIED'),
      said('predicted', 'SANCTIONS', 'PREDICTION', 'AFFIRMED'),
    ];
    const [mixed] = commonGroundOf({ between, stancesOfA: [], stancesOfB: [] });
    expect(mixed).toMatchObject({ issueId: 'arms-control', ground: 'MIXED' });
    expect(ids(mixed?.claims ?? [])).toEqual(['proposed', 'predicted']);
    expect(ids(mixed?.doubts ?? [])).toEqual(['denied', 'predicted']);
    const [agreed] = commonGroundOf({ between: between.slice(0, 2), stancesOfA: [], stancesOfB: [] });
    expect(agreed?.ground).toBe('AGREE');
    expect(commonGroundOf({ between: between.slice(1, 2), stancesOfA: [], stancesOfB: [] })).toEqual([]);
  });

  test('have every rule of contradiction, in the words of the API', () => {
    const document = readFileSync('docs/measures.md', 'utf8');
    for (const [rule, words] of Object.entries(contradictionRules)) expect(document).toContain(`| \`${rule}\` | ${words} |`);
  });
});
