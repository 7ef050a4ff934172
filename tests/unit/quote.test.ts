import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findQuote, isSameQuote } from '../../src/domain/quote.js';

const words = fc.constantFrom<string[]>('Russia', 'America', 'will', 'not', 'cooperate', 'with', 'on', 'the', 'Syria', 'arms', 'control', 'Putin’s', 'plan');
const sentence = fc.array(words, { minLength: 3, maxLength: 12 });

/** The same words as another typesetter would print them. */
const retypeset = (text: string): string =>
  text.replaceAll(' ', ' \n\u00a0 ').replaceAll('’', "'").replaceAll('“', '"').replaceAll('”', '"').replaceAll('–', '-').replaceAll('—', '-');

describe('A quote', () => {
  test.each([
    ['accents of their own', 'Il a rencontre\u0301 Angela.', 'rencontr\u00e9 Angela', 'rencontre\u0301 Angela'],
    ['letters with accents', 'Il a rencontr\u00e9 Angela.', 'rencontre\u0301 Angela', 'rencontr\u00e9 Angela'],
    ['curly quotes', 'He said “never again” twice.', '"never again"', '“never again”'],
    ['an apostrophe', 'It is Putin’s choice.', "Putin's choice", 'Putin’s choice'],
    ['dashes', 'US–Russia relations — such as they are', 'US-Russia relations - such', 'US–Russia relations — such'],
    ['white space', 'arms\n   control\u00a0talks', 'arms control talks', 'arms\n   control\u00a0talks'],
    ['white space around it', 'arms control', '  arms control\n', 'arms control'],
  ])('is found in spite of %s, at the offsets of the text’s own words', (_, text, quote, own) => {
    const start = text.indexOf(own);
    expect(findQuote(text, quote)).toEqual([{ start, end: start + own.length }]);
  });

  test('is found at each of its places', () => {
    expect(findQuote('war and war and war', 'war')).toEqual([
      { start: 0, end: 3 },
      { start: 8, end: 11 },
      { start: 16, end: 19 },
    ]);
  });

  test('is of whole words, but for scripts that put no spaces between them', () => {
    expect(findQuote('It is impossible to win.', 'possible to win')).toEqual([]);
    expect(findQuote('It is possible to winnow.', 'possible to win')).toEqual([]);
    expect(findQuote('Невозможно', 'возможно')).toEqual([]);
    expect(findQuote('1991', '99')).toEqual([]);
    expect(findQuote('俄罗斯联邦', '罗斯')).toEqual([{ start: 1, end: 3 }]);
    expect(findQuote('(US-Russia relations)', 'Russia relations')).toEqual([{ start: 4, end: 20 }]);
  });

  test('of nothing but white space stands nowhere', () => {
    expect(findQuote('some text', '')).toEqual([]);
    expect(findQuote('some text', ' \n')).toEqual([]);
  });

  test.each([
    ['a word inserted', 'Russia will not cooperate with America'],
    ['a word left out', 'Russia cooperate with America'],
    ['the names swapped', 'America will cooperate with Russia'],
    ['another case', 'russia will cooperate with america'],
    ['a letter changed', 'Russia will cooperate with Americo'],
    ['punctuation added', 'Russia will, cooperate with America'],
    ['words joined', 'Russia willcooperate with America'],
  ])('with %s is not found', (_, quote) => {
    expect(findQuote('They say that Russia will cooperate with America soon.', quote)).toEqual([]);
  });

  test('that leaves out a "not" is not found', () => {
    expect(findQuote('Russia will not cooperate with America.', 'Russia will cooperate with America')).toEqual([]);
  });

  test.each([
    ['a word before its negation', 'America can’t trust Moscow.', 'America can'],
    ['a word within another', 'America can’t trust Moscow.', 't trust Moscow'],
    ['a number within another', 'They sent 1,500 troops.', '500 troops'],
    ['a number before its decimals', 'It grew by 3.5 percent.', 'grew by 3'],
    ['a letter before its accent', 'at the cafe\u0301 there', 'at the cafe'],
  ])('that ends in %s is not found', (_, text, quote) => {
    expect(findQuote(text, quote)).toEqual([]);
  });

  test('may end before the sign of a possessive, and at the end of a sentence', () => {
    expect(findQuote('It is Putin’s choice. The 1990s.', 'Putin')).toHaveLength(1);
    expect(findQuote('They sent 500. Nobody came', 'sent 500')).toHaveLength(1);
  });

  test('printed otherwise is found wherever its words stand, and the span holds those words', () => {
    fc.assert(
      fc.property(sentence, sentence, sentence, (before, quoted, after) => {
        const [text, quote] = [[...before, ...quoted, ...after].join(' '), quoted.join(' ')];
        const start = before.join(' ').length + 1;
        expect(findQuote(text, retypeset(quote))).toContainEqual({ start, end: start + quote.length });
        expect(findQuote(retypeset(text), quote).every((span) => isSameQuote(retypeset(text).slice(span.start, span.end), quote))).toBe(true);
        expect(findQuote(retypeset(text), quote)).toHaveLength(findQuote(text, quote).length);
      }),
    );
  });

  test('with one word inserted, left out, or changed places is found only where a text has just that', () => {
    const edit = fc.record({ kind: fc.constantFrom('insert', 'omit', 'swap'), at: fc.nat() });
    fc.assert(
      fc.property(sentence, edit, (text, { kind, at }) => {
        const index = at % (text.length - 1);
        const edited =
          kind === 'insert'
            ? text.toSpliced(index, 0, 'never')
            : kind === 'omit'
              ? text.toSpliced(index, 1)
              : text.toSpliced(index, 2, text[index + 1] ?? '', text[index] ?? '');
        expect(findQuote(text.join(' '), edited.join(' ')).length > 0).toBe(text.join(' ').includes(edited.join(' ')));
      }),
    );
  });
});
