import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parsePartialDate } from '../../../src/domain/partial-date.js';
import { datesOf } from '../../../src/ingest/extract/dates.js';
import { paragraphsOf } from '../../../src/ingest/extract/paragraphs.js';
import { sentencesOf } from '../../../src/ingest/extract/sentences.js';
import { tokensOf } from '../../../src/ingest/extract/tokens.js';

const paragraphsIn = (text: string): readonly string[] => paragraphsOf(text).map(({ start, end }) => text.slice(start, end));
const sentencesIn = (text: string): readonly string[] => sentencesOf(text, { start: 0, end: text.length }).map(({ start, end }) => text.slice(start, end));

describe('Paragraphs', () => {
  test('end at empty lines, headings and entries of lists, and not where a line is merely wrapped', () => {
    const wrapped = 'This line was broken by a program in the middle\nof its sentence, as mail programs do.';
    expect(paragraphsIn(`A heading\n\n  ${wrapped}  \r\n\r\n • one\n • two\n`)).toEqual(['A heading', wrapped, '• one', '• two']);
    expect(paragraphsIn('Heading without an empty line\nThe text begins here.')).toEqual(['Heading without an empty line', 'The text begins here.']);
  });

  test('of nothing are none', () => {
    expect(paragraphsIn('')).toEqual([]);
    expect(paragraphsIn(' \n\n\t\n')).toEqual([]);
  });
});

describe('Sentences', () => {
  test('do not end at titles, initials and abbreviations', () => {
    expect(sentencesIn('Mr. Roe met Gen. J. F. Doe of the U.S. Army. They agreed on No. 3. “Good.” It ended in the U.S. The talks failed!')).toEqual([
      'Mr. Roe met Gen. J. F. Doe of the U.S. Army.',
      'They agreed on No. 3.',
      '“Good.”',
      'It ended in the U.S.',
      'The talks failed!',
    ]);
  });

  test('run over the end of a line', () => {
    expect(sentencesIn('It runs\non. And ends.')).toEqual(['It runs\non.', 'And ends.']);
  });
});

const pieces = fc.array(
  fc.constantFrom(
    'Putin',
    ' ',
    '\n',
    '\n\n',
    'U.S.',
    'Mr.',
    '. ',
    '“',
    '’s',
    '-',
    'São',
    '😀',
    'é',
    '\r\n',
    '•',
    'war',
    '1991',
    '\u00a0',
    '&',
    '\u2028',
    'the',
  ),
  { maxLength: 40 },
);

test('Paragraphs, sentences and tokens are slices of their text, in order, and lose no word', () => {
  fc.assert(
    fc.property(pieces, (parts) => {
      const text = parts.join('');
      const paragraphs = paragraphsOf(text);
      const sentences = paragraphs.flatMap((paragraph) => sentencesOf(text, paragraph));
      const tokens = sentences.flatMap((sentence) => tokensOf(text, sentence));
      const solid = (all: readonly { readonly start: number; readonly end: number }[]) =>
        all
          .map(({ start, end }) => text.slice(start, end))
          .join('')
          .replace(/\s/g, '');
      for (const spans of [paragraphs, sentences, tokens]) {
        expect(solid(spans)).toBe(text.replace(/\s/g, ''));
        spans.forEach(({ start, end }, index) => {
          expect(start).toBeLessThan(end);
          expect(start).toBeGreaterThanOrEqual(spans[index - 1]?.end ?? 0);
        });
      }
      for (const { text: written, start, end } of tokens) expect(text.slice(start, end)).toBe(written);
    }),
  );
});

describe('Dates', () => {
  const datesIn = (text: string, publishedOn?: string) =>
    datesOf(text, { start: 0, end: text.length }, publishedOn === undefined ? undefined : parsePartialDate(publishedOn)).map(
      ({ span, date, isStart }) => `${text.slice(span.start, span.end)}: ${isStart ? 'since ' : ''}${date}`,
    );

  test.each([
    ['They met on 25 December 1991.', ['25 December 1991: 1991-12-25']],
    ['They met on December 25, 1991, again.', ['December 25, 1991: 1991-12-25']],
    ['They met on 1991-12-25.', ['1991-12-25: 1991-12-25']],
    ['They met in March 2015 and in 2016.', ['March 2015: 2015-03', '2016: 2016']],
    ['It has lasted since 2014.', ['2014: since 2014']],
    ['They met on 10/11/2017.', ['10/11/2017: 2017']],
  ])('are as exact as they are written: %s', (text, dates) => {
    expect(datesIn(text)).toEqual(dates);
  });

  test.each([
    ['They met two days ago.', ['two days ago: 2015-05-04']],
    ['They met on 4 May.', ['4 May: 2015-05-04']],
  ])('that need a reference take the day of the article: %s', (text, dates) => {
    expect(datesIn(text, '2015-05-06')).toEqual(dates);
    expect(datesIn(text)).toEqual([]);
    expect(datesIn(text, '2015')).toEqual([]);
  });

  test.each([
    'He sat down.',
    'The March on Washington.',
    '2014 soldiers died.',
    'It may end.',
    'They sent 1,900 men in 3 days.',
    'The years 1990-2000 passed.',
  ])('are not seen in: %s', (text) => {
    expect(datesIn(text, '2015-05-06')).toEqual([]);
  });

  test('are the same whatever the clock says', () => {
    const text = 'Two days ago, on Tuesday, last week, on 4 May and in 2014 they met.';
    const before = datesIn(text, '2015-05-06');
    const now = Date.now;
    try {
      Date.now = () => 4_102_444_800_000;
      expect(datesIn(text, '2015-05-06')).toEqual(before);
    } finally {
      Date.now = now;
    }
  });
});
