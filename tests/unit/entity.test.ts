import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Alias, type EntityContent, existence, foldedNames, foreignAttributes, mergeEntity, uniteAliases } from '../../src/domain/entity.js';
import { entityKinds, kinds } from '../../src/domain/kinds.js';
import { parsePartialDate } from '../../src/domain/partial-date.js';

const maybe = <T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> => fc.option(arbitrary, { nil: undefined });
const date = parsePartialDate;
const word = fc.constantFrom('a', 'b', 'c');

const alias: fc.Arbitrary<Alias> = fc.record({ name: word, language: maybe(fc.constantFrom('en', 'fr')), source: maybe(word) });

const entity: fc.Arbitrary<EntityContent> = fc.record({
  id: fc.constant('ent_1'),
  kind: fc.constant('LEADER' as const),
  slug: word,
  name: word,
  aliases: fc.array(alias, { maxLength: 4 }),
  description: maybe(word),
  wikidataId: maybe(fc.constantFrom('Q1', 'Q2')),
  bornOn: maybe(fc.constantFrom(date('1952'), date('1952-10-07'))),
});

const putin: EntityContent = { id: 'ent_1', kind: 'LEADER', slug: 'vladimir-putin', name: 'Vladimir Putin', aliases: [] };

describe('Merging an entity', () => {
  test('with the same again changes nothing', () => {
    fc.assert(
      fc.property(entity, entity, (existing, incoming) => {
        const once = mergeEntity(existing, incoming);
        expect(mergeEntity(once, incoming)).toStrictEqual(once);
      }),
    );
  });

  test('with a second and a third gives the same in one step or in two', () => {
    fc.assert(
      fc.property(entity, entity, entity, (a, b, c) => {
        expect(mergeEntity(mergeEntity(a, b), c)).toEqual(mergeEntity(a, mergeEntity(b, c)));
      }),
    );
  });

  test('keeps what is not given, and replaces what is', () => {
    const existing: EntityContent = { ...putin, description: 'old', wikidataId: 'Q7747' };
    expect(mergeEntity(existing, { ...putin, description: 'new', wikidataId: undefined })).toStrictEqual({ ...existing, description: 'new' });
  });

  test('never changes its id, and its kind only by name of the wrong one', () => {
    expect(mergeEntity(putin, { ...putin, id: 'ent_2', kind: 'PERSON' })).toMatchObject({ id: 'ent_1', kind: 'LEADER' });
    const corrected = mergeEntity(putin, { ...putin, kind: 'PERSON', formerKinds: ['NATION', 'LEADER'] });
    expect(corrected).toMatchObject({ kind: 'PERSON', formerKinds: ['LEADER', 'NATION'] });
    expect(mergeEntity(corrected, putin)).toStrictEqual(corrected);
    expect(mergeEntity(corrected, { ...putin, formerKinds: ['PERSON'] })).toMatchObject({ kind: 'LEADER', formerKinds: ['PERSON', 'NATION'] });
  });

  test('takes from records of a kind that was wrong what it may have', () => {
    const corrected: EntityContent = { ...putin, kind: 'INSTITUTION', formerKinds: ['LEADER'] };
    const old: EntityContent = { ...putin, bornOn: date('1952'), description: 'new' };
    expect(mergeEntity(corrected, old)).toStrictEqual({ ...corrected, description: 'new' });
  });

  test('unites aliases: one for each name in each language, and nothing that is known of one is lost', () => {
    const existing = { ...putin, aliases: [{ name: 'Poutine', language: 'fr', source: 'Le Monde' }, { name: 'Putin' }] };
    const incoming = {
      ...putin,
      aliases: [{ name: 'Putin' }, { name: 'Poutine', language: 'fr', source: undefined, from: date('1999') }, { name: 'Poutine' }],
    };
    expect(mergeEntity(existing, incoming).aliases).toStrictEqual([
      { name: 'Poutine', language: 'fr', source: 'Le Monde', from: '1999' },
      { name: 'Putin' },
      { name: 'Poutine' },
    ]);
  });
});

describe('An alias that is taken away and given at once', () => {
  test('is replaced in its place, in the language that it is given in', () => {
    const existing = { ...putin, aliases: [{ name: 'Poutine', source: 'Le Monde' }, { name: 'Poutine', language: 'fr' }, { name: 'Putin' }] };
    const { aliases } = mergeEntity(existing, { ...putin, aliases: [{ name: 'Putine' }, { name: 'Poutine' }], withoutAliases: ['Poutine'] });
    expect(aliases).toStrictEqual([{ name: 'Poutine' }, { name: 'Putin' }, { name: 'Putine' }]);
  });
});

describe('United aliases', () => {
  test('are united already', () => {
    fc.assert(
      fc.property(fc.array(alias), (aliases) => {
        const united = uniteAliases(aliases);
        expect(uniteAliases(united)).toStrictEqual(united);
        expect(uniteAliases([...united, ...united])).toStrictEqual(united);
      }),
    );
  });
});

describe('The folded names of an entity', () => {
  test('are its name and aliases, each once, without those that fold to nothing', () => {
    const aliases = [{ name: 'Путин' }, { name: 'VLADIMIR PUTIN' }, { name: '—' }, { name: 'Poutine' }];
    expect(foldedNames({ ...putin, aliases })).toEqual(['vladimir putin', 'putin', 'poutine']);
  });
});

describe('The attributes of an entity', () => {
  test('are foreign to it exactly if its kind does not have them', () => {
    const attributes = [...new Set(entityKinds.flatMap((kind) => kinds[kind].attributes))];
    for (const kind of entityKinds) {
      const everything = { ...putin, kind, ...Object.fromEntries(attributes.map((attribute) => [attribute, 'x'])) };
      expect(foreignAttributes(everything)).toEqual(attributes.filter((attribute) => !kinds[kind].attributes.includes(attribute)));
    }
    expect(foreignAttributes({ ...putin, isoAlpha2: undefined, bornOn: date('1952') })).toEqual([]);
  });
});

describe('An entity exists', () => {
  const nation = { ...putin, kind: 'NATION' as const };

  test('from the first to the last day that its dates may mean', () => {
    const days = existence({ ...nation, existsFrom: date('1922-12-30'), existsTo: date('1991-12') });
    expect(days).toMatchObject({ validEarliest: '1922-12-30', validLatest: '1991-12-31', certainTo: '1991-12-01' });
  });

  test('at any time while its dates are not known', () => {
    expect(existence(nation)).toMatchObject({ validEarliest: '0000-01-01', validLatest: '9999-12-31' });
  });

  test.each([
    ['LEADER', 'bornOn', 'diedOn'],
    ['PERSON', 'bornOn', 'diedOn'],
    ['NATION', 'existsFrom', 'existsTo'],
    ['INSTITUTION', 'foundedOn', 'dissolvedOn'],
    ['AGREEMENT', 'signedOn', 'inForceTo'],
  ] as const)('as a %s from %s to %s', (kind, from, to) => {
    expect(existence({ ...putin, kind, [from]: '1950', [to]: '1960' })).toMatchObject({ validEarliest: '1950-01-01', validLatest: '1960-12-31' });
  });
});
