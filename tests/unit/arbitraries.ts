import fc from 'fast-check';
import { type ClaimContent, type ClaimDraft, epistemics, polarities } from '../../src/domain/claim.js';
import { type PartialDate, parsePartialDate } from '../../src/domain/partial-date.js';
import type { Validity } from '../../src/domain/validity.js';
import { predicateNames } from '../../src/domain/vocabulary.js';

const pad = (value: number, width: number): string => String(value).padStart(width, '0');

/** The last day of a month, by the calendar of the language and not by ours. */
export function lastDayOfMonth(year: number, month: number): number {
  const date = new Date(Date.UTC(2000, month, 0));
  date.setUTCFullYear(year, month, 0);
  return date.getUTCDate();
}

/** Days, months and years of the given years, with and without marks. */
export function partialDates(years: { readonly min: number; readonly max: number } = { min: 1, max: 9999 }): fc.Arbitrary<PartialDate> {
  const year = fc.integer(years);
  const month = fc.tuple(year, fc.integer({ min: 1, max: 12 }));
  const day = month.chain(([y, m]) => fc.tuple(fc.constant(y), fc.constant(m), fc.integer({ min: 1, max: lastDayOfMonth(y, m) })));
  const plain = fc.oneof(
    year.map((y) => pad(y, 4)),
    month.map(([y, m]) => `${pad(y, 4)}-${pad(m, 2)}`),
    day.map(([y, m, d]) => `${pad(y, 4)}-${pad(m, 2)}-${pad(d, 2)}`),
  );
  return fc.tuple(plain, fc.constantFrom('', '', '~', '?')).map(([text, mark]) => parsePartialDate(text + mark));
}

/** Dates around one turn of the year, so near that stretches of them often touch, overlap by a day, or begin alike. */
export const nearDates: fc.Arbitrary<PartialDate> = fc
  .constantFrom('1991', '1991~', '1991-12', '1991-12-01', '1991-12-30', '1991-12-31', '1992', '1992-01', '1992-01-01', '1992-01-02', '1992-02?')
  .map(parsePartialDate);

/** Stretches of time, some open, some that end before they begin. */
export function validities(dates: fc.Arbitrary<PartialDate> = partialDates()): fc.Arbitrary<Validity> {
  const end = fc.option(dates, { nil: undefined });
  return fc.record({ validFrom: end, validTo: end });
}

const id = fc.constantFrom('ent_1', 'ent_2', 'ent_3', 'ent_4', 'ent_5');

/** Claims of few entities, so that they often share some. They need not keep the rules. */
export const claimContents: fc.Arbitrary<ClaimContent> = fc.record({
  subjectId: id,
  predicate: fc.constantFrom(...predicateNames),
  objectId: id,
  aboutIds: fc.array(id, { maxLength: 4 }),
  office: fc.option(fc.constantFrom('President', 'Prime Minister'), { nil: undefined }),
  authorIds: fc.array(id, { maxLength: 4 }),
  speakerIds: fc.array(id, { maxLength: 4 }),
  validFrom: fc.option(nearDates, { nil: undefined }),
  validTo: fc.option(nearDates, { nil: undefined }),
  stance: fc.option(fc.integer({ min: -3, max: 3 }), { nil: undefined }),
  polarity: fc.constantFrom(...polarities),
  epistemic: fc.constantFrom(...epistemics),
  articleId: fc.option(fc.constantFrom('art_1', 'art_2'), { nil: undefined }),
});

/** A claim that keeps every rule between two nations. */
export const soundClaim: ClaimDraft = {
  subjectId: 'ent_1',
  predicate: 'COOPERATES_WITH',
  objectId: 'ent_2',
  aboutIds: ['ent_3'],
  authorIds: ['ent_4'],
  speakerIds: ['ent_4'],
  polarity: 'AFFIRMED',
  epistemic: 'FACT',
  articleId: 'art_1',
  method: 'HUMAN',
  summary: 'The two work together on arms control.',
  evidence: [{ start: 0, end: 10 }],
};
