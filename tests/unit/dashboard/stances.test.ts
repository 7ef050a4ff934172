import { describe, expect, test } from 'vitest';
import { chained, likest, stepOf } from '../../../src/dashboard/views/stances/matrix.js';

const [a, b, c, d] = ['a', 'b', 'c', 'd'].map((slug) => ({ slug })) as [Actor, Actor, Actor, Actor];
type Actor = { readonly slug: string };

const pairs = [
  { a, b, score: 0.2, issues: 1 },
  { a, b: c, score: 0.9, issues: 2 },
  { a: b, b: c, score: 0.5, issues: 1 },
  { a, b: d, score: null, issues: 0 },
];

describe('The matrix of stances', () => {
  test.each([
    [-3, -3],
    [-2.5, -3],
    [-0.5, -1],
    [-0.4, 0],
    [0, 0],
    [0.5, 1],
    [2.4, 2],
    [3, 3],
  ])('colours %d as step %d, so that a leaning never looks neutral', (stance, step) => {
    expect(stepOf(stance)).toBe(step);
  });

  test('puts the one named first, then those who agree with it most, then those who cannot be compared', () => {
    expect(likest([d, b, c, a], pairs, 'a')).toEqual([a, c, b, d]);
  });

  test('chains each beside the one most like it, and leaves none out', () => {
    expect(chained([a, b, c, d], pairs)).toEqual([a, c, b, d]);
    expect(chained([d, a, b, c], pairs)).toHaveLength(4);
    expect(chained([], pairs)).toEqual([]);
  });
});
