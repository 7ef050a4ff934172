import { describe, expect, test } from 'vitest';
import { reword, rewordedAt, type WordingState, wordingAsOf, wordingsBefore } from '../../src/domain/wording.js';

const monday = '2026-03-02T12:00:00.000Z';
const tuesday = '2026-03-03T12:00:00.000Z';
const first: WordingState = { summary: 'A wants talks.', confidence: 0.5, earlierWordings: [] };
const state = (given: WordingState | undefined): WordingState => given as WordingState;

describe('The wording of a claim', () => {
  test('changes only where something else is given', () => {
    expect(reword(first, {}, monday)).toBeUndefined();
    expect(reword(first, { summary: 'A wants talks.', confidence: 0.5 }, monday)).toBeUndefined();
    expect(reword(first, { summary: 'A asks for talks.' }, monday)).toMatchObject({ summary: 'A asks for talks.', confidence: 0.5 });
    expect(reword({ earlierWordings: [] }, { confidence: 0 }, monday)).toMatchObject({ summary: undefined, confidence: 0 });
  });

  test('is as known before what it was before, until the very moment of the change', () => {
    const second = state(reword(first, { summary: 'A asks for talks.' }, monday));
    const third = state(reword(second, { summary: 'A begs for talks.', confidence: 1 }, tuesday));
    const seen = ['2026-03-02T11:59:59.999Z', monday, '2026-03-03T11:59:59.999Z', tuesday, '9999-12-30T00:00:00.000Z'].map((known) =>
      wordingAsOf(third, known),
    );
    expect(seen).toEqual([
      { summary: 'A wants talks.', confidence: 0.5 },
      { summary: 'A asks for talks.', confidence: 0.5 },
      { summary: 'A asks for talks.', confidence: 0.5 },
      { summary: 'A begs for talks.', confidence: 1 },
      { summary: 'A begs for talks.', confidence: 1 },
    ]);
    expect(rewordedAt(third)).toEqual([monday, tuesday]);
    expect(wordingsBefore(third)).toEqual([
      { summary: 'A wants talks.', confidence: 0.5 },
      { summary: 'A asks for talks.', confidence: 0.5 },
    ]);
  });
});
