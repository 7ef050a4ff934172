import { describe, expect, test } from 'vitest';
import type { PlacedClaim } from '../../../src/dashboard/views/article/find-claims.js';
import { inOrder } from '../../../src/dashboard/views/article/in-order.js';
import { segmentsOf } from '../../../src/dashboard/views/article/segments.js';

type Evidence = NonNullable<PlacedClaim['evidence']>[number];

const text = 'The court ruled, and the ministry objected.';

const words = (start: number, end: number, status: Evidence['status'] = 'VERIFIED'): Evidence => ({ start, end, status });

const claim = (id: string, ...evidence: readonly Evidence[]) => ({ id, evidence });

describe('The pieces of a text', () => {
  test('make up the whole of it, and bear the claims whose words they are', () => {
    const pieces = segmentsOf(text, [claim('ruled', words(4, 15)), claim('objected', words(25, 42))]);
    expect(pieces.map((piece) => piece.text).join('')).toBe(text);
    expect(pieces.filter(({ claims }) => claims.length > 0)).toEqual([
      { start: 4, text: 'court ruled', claims: ['ruled'] },
      { start: 25, text: 'ministry objected', claims: ['objected'] },
    ]);
  });

  test('are cut where claims overlap, the one with the fewest words first', () => {
    const pieces = segmentsOf(text, [claim('all', words(0, 42)), claim('ruled', words(4, 15))]);
    expect(pieces.find(({ start }) => start === 4)?.claims).toEqual(['ruled', 'all']);
  });

  test('name a claim once, though two of its passages overlap', () => {
    const pieces = segmentsOf(text, [claim('ruled', words(4, 15), words(10, 20))]);
    expect(pieces.find(({ start }) => start === 10)?.claims).toEqual(['ruled']);
  });

  test.each([
    ['beyond its end', words(40, 400)],
    ['before its beginning', words(-3, 4)],
    ['of no words', words(4, 4)],
    ['not found in it', words(4, 15, 'BROKEN')],
  ] as const)('leave out places %s', (_, place) => {
    expect(segmentsOf(text, [claim('ruled', place)])).toEqual([{ start: 0, text, claims: [] }]);
  });

  test('are one piece where nothing is claimed, and none where there is no text', () => {
    expect(segmentsOf(text, [])).toEqual([{ start: 0, text, claims: [] }]);
    expect(segmentsOf('', [])).toEqual([]);
  });
});

test('Claims stand in the order of the text; those of the article as a whole come last, as they were given', () => {
  const whole: Evidence = { start: null, end: null, status: 'TEXT_NOT_HELD' };
  const claims = [claim('whole', whole), claim('none'), claim('late', words(25, 42)), claim('early', words(30, 42), words(0, 3))];
  expect(inOrder(claims).map(({ id }) => id)).toEqual(['early', 'late', 'whole', 'none']);
});
