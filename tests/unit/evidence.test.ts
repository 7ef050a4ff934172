import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { locateEvidence, selectorFault } from '../../src/domain/evidence.js';

const text = 'Mr. Putin said “no”.  Mr. Obama said “no” too, and later Mr. Obama said “yes”.';

describe('Evidence is located', () => {
  test('by a quote, and given back with its offsets, its exact words and what stands around it', () => {
    const start = text.indexOf('“yes”');
    expect(locateEvidence(text, { quote: '"yes"' })).toEqual({
      selector: { start, end: start + 5, quote: '“yes”', prefix: text.slice(start - 32, start), suffix: '.' },
    });
  });

  test('by offsets alone', () => {
    expect(locateEvidence(text, { start: 0, end: 9 })).toEqual({
      selector: { start: 0, end: 9, quote: 'Mr. Putin', prefix: '', suffix: text.slice(9, 41) },
    });
  });

  test('among several places by what stands before it or after it, typography aside', () => {
    const second = text.lastIndexOf('“no”');
    expect(locateEvidence(text, { quote: '"no"', prefix: 'Obama  said ' })).toMatchObject({ selector: { start: second } });
    expect(locateEvidence(text, { quote: '"no"', suffix: ' too' })).toMatchObject({ selector: { start: second } });
    expect(locateEvidence(text, { quote: '"no"', suffix: '. Mr. Obama' })).toMatchObject({ selector: { start: text.indexOf('“no”') } });
  });

  test('where it begins or ends the text, with the empty prefix or suffix that it has there', () => {
    expect(locateEvidence(text, { quote: 'Mr. Putin', prefix: '' })).toMatchObject({ selector: { start: 0 } });
    expect(locateEvidence(text, { quote: '“yes”.', suffix: '' })).toMatchObject({ selector: { end: text.length } });
  });

  test('in spite of long runs of white space around it', () => {
    const spaced = `first${' '.repeat(200)}word ${'\n'.repeat(200)}last word`;
    expect(locateEvidence(spaced, { quote: 'word', prefix: 'first ' })).toMatchObject({ selector: { start: 205 } });
    expect(locateEvidence(spaced, { quote: 'word', suffix: ' last' })).toMatchObject({ selector: { start: 205 } });
  });

  test('at the same place again when given back what was found', () => {
    const anyText = fc.string({ unit: fc.constantFrom('a', 'b', ' ', '\n', '“', '—'), minLength: 1, maxLength: 80 });
    fc.assert(
      fc.property(anyText, fc.nat(), fc.nat(), (written, a, b) => {
        const start = a % written.length;
        const found = locateEvidence(written, { start, end: start + 1 + (b % (written.length - start)) });
        expect(found).toHaveProperty('selector');
        if (!('selector' in found)) return;
        expect(locateEvidence(written, found.selector)).toEqual(found);
        const { start: _, end: __, ...words } = found.selector;
        fc.pre(words.quote?.trim() !== '');
        // A quote by its words alone is of whole ones.
        const cutsWord = (at: number) => /[ab]{2}/.test(written.slice(at - 1, at + 1));
        fc.pre(!cutsWord(found.selector.start ?? 0) && !cutsWord(found.selector.end ?? 0));
        // Its words and context may stand elsewhere too, but never nowhere.
        const again = locateEvidence(written, words);
        if ('fault' in again) expect(again.fault).toMatch(/stands in \d+ places/);
      }),
      { numRuns: 500 },
    );
  });
});

describe('Evidence is refused', () => {
  test.each([
    ['words that are not there', { quote: 'Mr. Putin said “yes”' }, 'the quote is not in the article, word for word'],
    ['words in several places', { quote: '“no”' }, 'the quote stands in 2 places: add prefix or suffix, or start and end'],
    [
      'words not between that prefix and suffix',
      { quote: '“no”', prefix: 'Trump said ' },
      'the quote is in the article, but not between this prefix and suffix',
    ],
    ['offsets beyond the text', { start: 0, end: 10_000 }, `end 10000 lies beyond the article's text (${text.length} characters)`],
    ['other words at its offsets', { start: 0, end: 9, quote: 'Mr. Obama' }, 'the quote does not stand at start and end, word for word'],
    ['fewer words than at its offsets', { start: 0, end: 14, quote: 'Mr. Putin' }, 'the quote does not stand at start and end, word for word'],
    ['a start without an end', { start: 3 }, 'give both start and end'],
    ['an end without a start', { end: 3 }, 'give both start and end'],
    ['an end before its start', { start: 5, end: 5 }, 'start 5 and end 5 are no place in a text'],
    ['fractions', { start: 0.5, end: 2 }, 'start 0.5 and end 2 are no place in a text'],
    ['neither offsets nor a quote', {}, 'evidence needs start and end, or a quote'],
    ['a blank quote', { quote: ' ' }, 'evidence needs start and end, or a quote'],
  ])('with %s', (_, selector, fault) => {
    expect(locateEvidence(text, selector)).toEqual({ fault });
  });

  test('for its form also while no text is held', () => {
    expect(selectorFault({ start: 3 })).toBe('give both start and end');
    expect(selectorFault({})).toBe('evidence needs start and end, or a quote');
    expect(selectorFault({ start: 2210, end: 2274 })).toBeUndefined();
    expect(selectorFault({ quote: 'some words' })).toBeUndefined();
  });
});
