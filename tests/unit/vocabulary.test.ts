import { readdirSync, readFileSync } from 'node:fs';
import { type EnumTypeDefinitionNode, Kind, parse } from 'graphql';
import { describe, expect, test } from 'vitest';
import { epistemics, methods, polarities } from '../../src/domain/claim.js';
import { actorKinds, entityKinds, kinds } from '../../src/domain/kinds.js';
import { predicateNames, predicates, predicatesOfQuadClasses, quadClasses, symmetricPredicates } from '../../src/domain/vocabulary.js';
import { vocabularyDocument } from '../../tools/vocabulary-document.js';

const definitions = readdirSync('schema')
  .filter((file) => file.endsWith('.graphql'))
  .flatMap((file) => parse(readFileSync(`schema/${file}`, 'utf8')).definitions);

function enumOf(name: string): EnumTypeDefinitionNode {
  const found = definitions.find((definition) => definition.kind === Kind.ENUM_TYPE_DEFINITION && definition.name.value === name);
  if (found?.kind !== Kind.ENUM_TYPE_DEFINITION) throw new Error(`the SDL has no enum ${name}`);
  return found;
}

const valuesOf = (name: string): readonly string[] => (enumOf(name).values ?? []).map((value) => value.name.value);
const descriptionsOf = (name: string) => Object.fromEntries((enumOf(name).values ?? []).map((value) => [value.name.value, value.description?.value]));

/** What outsiders rely on, as the contract lists it. More may be added; none may be renamed or dropped. */
const promised = {
  EntityKind: 'LEADER PERSON NATION INSTITUTION ISSUE AGREEMENT',
  Predicate:
    'HOLDS_OFFICE MEMBER_OF PART_OF SUCCEEDS BORDERS PARTY_TO CONCERNS ' +
    'ALLIED_WITH PARTNERS_WITH RIVALS COOPERATES_WITH AIDS SANCTIONS THREATENS FIGHTS INTERVENES_IN ' +
    'MEETS CONSULTS NEGOTIATES_WITH CRITICIZES PRAISES TAKES_POSITION_ON PROPOSES SEEKS',
  QuadClass: 'VERBAL_COOPERATION MATERIAL_COOPERATION VERBAL_CONFLICT MATERIAL_CONFLICT',
  Polarity: 'AFFIRMED DENIED',
  Epistemic: 'FACT REPORTED OPINION PREDICTION PROPOSAL',
  Method: 'HUMAN RULE MODEL IMPORT',
};

describe('The tables of the domain', () => {
  test.each([
    ['EntityKind', entityKinds],
    ['Predicate', predicateNames],
    ['QuadClass', quadClasses],
    ['Polarity', polarities],
    ['Epistemic', epistemics],
    ['Method', methods],
  ] as const)('agree with the SDL and the contract on %s', (name, values) => {
    expect([...valuesOf(name)].sort()).toEqual([...values].sort());
    expect(values).toEqual(expect.arrayContaining(promised[name].split(' ')));
  });

  test('describe predicates and kinds as the SDL does', () => {
    expect(descriptionsOf('Predicate')).toEqual(Object.fromEntries(predicateNames.map((name) => [name, predicates[name].description])));
    expect(descriptionsOf('EntityKind')).toEqual(Object.fromEntries(entityKinds.map((kind) => [kind, kinds[kind].description])));
  });
});

describe('Every kind', () => {
  test('has a label of its own, which is its GraphQL type', () => {
    const labels = entityKinds.map((kind) => kinds[kind].label);
    expect(new Set(labels).size).toBe(labels.length);
    const types = definitions.flatMap((definition) => (definition.kind === Kind.OBJECT_TYPE_DEFINITION ? definition.name.value : []));
    expect(types).toEqual(expect.arrayContaining(labels));
    expect(labels.map((label) => label.toUpperCase())).toEqual(entityKinds);
  });

  test('has each attribute once', () => {
    for (const kind of entityKinds) expect(new Set(kinds[kind].attributes).size).toBe(kinds[kind].attributes.length);
  });

  test('that can act is a kind', () => {
    expect(entityKinds).toEqual(expect.arrayContaining([...actorKinds]));
  });
});

describe('Every predicate', () => {
  const rows = predicateNames.map((name) => ({ name, ...predicates[name] }));

  test('has a label and a description of its own', () => {
    for (const column of ['label', 'inverseLabel', 'description'] as const) expect(new Set(rows.map((row) => row[column])).size).toBe(rows.length);
  });

  test.each(rows)('$name reads the same from both ends, and joins the same kinds, if and only if it is symmetric', (row) => {
    expect(row.inverseLabel === row.label).toBe(row.symmetric);
    if (row.symmetric) expect(row.objectKinds).toEqual(row.subjectKinds);
    expect(symmetricPredicates.includes(row.name)).toBe(row.symmetric);
  });

  test.each(rows)('$name has a score exactly if it has a quad class, of its sign, from −10 to 10', (row) => {
    expect(row.score === undefined).toBe(row.quadClass === undefined);
    if (row.score === undefined || row.quadClass === undefined) return;
    expect(row.score > 0).toBe(row.quadClass.endsWith('COOPERATION'));
    expect(row.score !== 0 && Math.abs(row.score) <= 10).toBe(true);
    expect(row.origin).toMatch(/PLOVER|CAMEO/);
  });

  test.each(rows)('$name joins at least one kind with another, each named once', ({ subjectKinds, objectKinds }) => {
    for (const list of [subjectKinds, objectKinds]) {
      expect(list.length).toBeGreaterThan(0);
      expect(new Set(list).size).toBe(list.length);
      expect(entityKinds).toEqual(expect.arrayContaining([...list]));
    }
  });

  test('stands in docs/vocabulary.md once', () => {
    const first = [...vocabularyDocument().matchAll(/^\| `([A-Z_]+)` \|/gm)].map((match) => match[1]);
    expect(first.sort()).toEqual([...entityKinds, ...predicateNames].sort());
  });

  test('is found by its quad class', () => {
    expect(predicatesOfQuadClasses(quadClasses)).toEqual(rows.filter((row) => row.quadClass !== undefined).map((row) => row.name));
    expect(predicatesOfQuadClasses(['MATERIAL_CONFLICT'])).toEqual(['SANCTIONS', 'FIGHTS', 'INTERVENES_IN']);
    expect(predicatesOfQuadClasses([])).toEqual([]);
  });
});
