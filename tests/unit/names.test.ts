import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { foldName, isSlug, slugify, slugLengthMax } from '../../src/domain/names.js';

const anyText = fc.string({ unit: 'binary', maxLength: 40 });

describe('A folded name', () => {
  test.each([
    ['Vladimir Putin', 'vladimir putin'],
    ['Путин', 'putin'],
    ['ВЛАДИМИР ПУТИН', 'vladimir putin'],
    ['São Tomé', 'sao tome'],
    ['Sa\u0303o Tome\u0301', 'sao tome'],
    ['Côte d’Ivoire', 'cote divoire'],
    ["Cote d'Ivoire", 'cote divoire'],
    ['Αθήνα', 'athina'],
    ['北京', 'beijing'],
    ['İstanbul', 'istanbul'],
    ['Straße', 'strasse'],
    ['Łódź', 'lodz'],
    ['ＮＡＴＯ', 'nato'],
    ['  United \t Nations\n', 'united nations'],
    ['US–Russia', 'us russia'],
    ['X̂y', 'xy'],
    ['…—!', ''],
    ['', ''],
  ])('of %j is %j', (name, folded) => {
    expect(foldName(name)).toBe(folded);
  });

  test('folds to itself', () => {
    fc.assert(
      fc.property(anyText, (name) => {
        expect(foldName(foldName(name))).toBe(foldName(name));
      }),
      { numRuns: 1000 },
    );
  });

  test('has only lower-case Latin letters, digits and single spaces between them', () => {
    fc.assert(
      fc.property(anyText, (name) => {
        expect(foldName(name)).toMatch(/^([a-z0-9]+( [a-z0-9]+)*)?$/);
      }),
      { numRuns: 1000 },
    );
  });

  test('is the same for every case, and for composed and decomposed accents', () => {
    const letters = fc.string({ unit: fc.constantFrom(...'abzéüñçøåžčşğАБЯёйїΑΩάώ한がガ -’'), maxLength: 20 });
    fc.assert(
      fc.property(letters, (name) => {
        for (const other of [name.toUpperCase(), name.toLowerCase(), name.normalize('NFD'), name.normalize('NFC')])
          expect(foldName(other)).toBe(foldName(name));
      }),
    );
  });
});

describe('A slug', () => {
  test.each([
    ['Vladimir Putin', 'vladimir-putin'],
    ['Côte d’Ivoire', 'cote-divoire'],
    ['Путин', 'putin'],
    ['U.S. Congress', 'u-s-congress'],
    ['!!!', ''],
  ])('of %j is %j', (name, slug) => {
    expect(slugify(name)).toBe(slug);
  });

  test('made of any name is a slug, or empty, and its own slug', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (name) => {
        const slug = slugify(name);
        expect(slug === '' || isSlug(slug)).toBe(true);
        expect(slugify(slug)).toBe(slug);
      }),
    );
  });

  test('of a long name is cut at the limit, never after a hyphen', () => {
    expect(slugify('a'.repeat(300))).toHaveLength(slugLengthMax);
    expect(slugify(`${'a'.repeat(slugLengthMax - 1)} b`)).toBe('a'.repeat(slugLengthMax - 1));
  });

  test.each(['', '-', 'a-', '-a', 'a--b', 'A', 'é', 'a b', 'a_b', 'a'.repeat(slugLengthMax + 1)])('is not %j', (text) => {
    expect(isSlug(text)).toBe(false);
  });
});
