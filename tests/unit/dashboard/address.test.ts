import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { openingPlace, type ParametersByView, readAddress, writeAddress } from '../../../src/dashboard/state/address.js';
import { isInstant, isPartialDate } from '../../../src/dashboard/state/dates.js';
import type { Parameters } from '../../../src/dashboard/state/parameter.js';
import { networkParameters } from '../../../src/dashboard/views/network/parameters.js';
import { questionParameters } from '../../../src/dashboard/views/questions/parameters.js';

const views: ParametersByView = new Map<string, Parameters>([
  ['questions', questionParameters],
  ['network', networkParameters],
]);

const read = (hash: string) => readAddress(hash, views);

describe('The address of a place', () => {
  test.each([
    '#/questions',
    '#/network?of=ukraine&hops=2&on=1999-06&known=2026-11-25T10:00:00Z&certain=yes&select=russia~ukraine',
    '#/network?expand=ukraine~member-of,nato~all&hide=russia&select=clm_0a-b_c&kinds=leader,nation&predicates=holds-office&said=prediction',
    '#/questions?select=russia~united-states~brookings-institution',
    '#/questions?a=france&issues=arms-control&authors=alex-de-ramon&articles=art_1&confidence=0.5',
  ])('is read and written back as it was: %s', (hash) => {
    const { place, notices } = read(hash);
    expect(notices).toEqual([]);
    expect(writeAddress(place)).toBe(hash);
  });

  test('without anything is the opening page', () => {
    for (const hash of ['', '#', '#/']) expect(read(hash)).toEqual({ place: openingPlace(views), notices: [] });
  });

  test.each([
    ['#/nowhere', 'There is no view “nowhere”'],
    ['#/network?colour=red', '“colour”'],
    ['#/network?hops=4', '“hops=4”'],
    ['#/network?on=1999-13', '“on=1999-13”'],
    ['#/questions?select=russia~russia', '“select=russia~russia”'],
    ['#/questions?select=russia~ukraine~nato~china', '“select=russia~ukraine~nato~china”'],
    ['#/questions?kinds=planet', '“kinds=planet”'],
    ['#/questions?hops=1', '“hops”'],
  ])('%s: what is not understood is left out, with a notice', (hash, said) => {
    const { place, notices } = read(hash);
    expect(notices).toEqual([expect.stringContaining(said)]);
    expect(read(writeAddress(place)).notices).toEqual([]);
  });

  test('whatever it is, gives a place, and that place has an address that gives it again', () => {
    const name = fc.constantFrom('on', 'known', 'select', 'kinds', 'of', 'hops', 'confidence', 'issues', 'x', '__proto__', 'constructor');
    const value = fc.oneof(fc.string(), fc.constantFrom('1999', 'russia', 'a~b', 'yes', '2', '0.5', 'nation'));
    const hash = fc.array(fc.tuple(name, value)).map((pairs) => `#/network?${new URLSearchParams(pairs)}`);
    fc.assert(
      fc.property(hash, (text) => {
        const { place } = read(text);
        expect(read(writeAddress(place))).toEqual({ place, notices: [] });
      }),
    );
  });
});

describe('A date in the address', () => {
  test.each(['1985', '1991-12', '1991-12-25', '2000-02-29', '0988'])('%s is one', (text) => expect(isPartialDate(text)).toBe(true));
  test.each(['', '85', '0000', '1991-13', '1991-00', '1900-02-29', '1991-12-32', '1991-1-1', '1985~'])('%s is none', (text) =>
    expect(isPartialDate(text)).toBe(false),
  );
  test.each(['2026-11-25', '2026-11-25T10:00Z', '2026-11-25T10:00:00.5Z'])('%s is an instant', (text) => expect(isInstant(text)).toBe(true));
  test.each(['2026', '2026-11-25T25:00Z', '2026-11-25T10:00', 'now'])('%s is none', (text) => expect(isInstant(text)).toBe(false));
});
