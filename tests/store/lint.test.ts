import grafeo from '@grafeo-db/js';
import { describe, expect, onTestFinished, test } from 'vitest';
import { allStatements } from '../../src/store/cypher/index.js';
import { schemaStatements } from '../../src/store/cypher/schema.js';
import { type Index, indexRules, rules } from './lint-rules.js';

/** The indexes of the schema, as its statements say them. */
const indexes: readonly Index[] = schemaStatements.flatMap(({ text }) => {
  const [, label, properties] = /^CREATE INDEX .*FOR \(n:(\w+)\) ON \((.*)\)$/.exec(text) ?? [];
  return label === undefined || properties === undefined ? [] : [[label, ...properties.split(', ').map((property) => property.slice(2))] as const];
});

const everyRule = [...rules, ...indexRules(indexes)];

describe('Every statement keeps the rule', () => {
  test.each(everyRule.map((rule) => [rule.name, rule] as const))('%s', (_, rule) => {
    const offenders = allStatements()
      .filter(({ text }) => rule.finds(text))
      .map(({ name }) => name);
    expect(offenders, rule.because).toEqual([]);
  });
});

describe('The rule catches what it forbids, and lets the rest through:', () => {
  test.each(everyRule.map((rule) => [rule.name, rule] as const))('%s', (_, rule) => {
    for (const text of rule.caught) expect(rule.finds(text), text).toBe(true);
    for (const text of rule.allowed) expect(rule.finds(text), text).toBe(false);
  });
});

test('an index on a unique property follows its constraint, which has none in one of the engines', () => {
  const texts = schemaStatements.map(({ text }) => text);
  texts.forEach((text, at) => {
    const [, label, property] = /FOR \(n:(\w+)\) REQUIRE n\.(\w+) IS UNIQUE$/.exec(text) ?? [];
    if (label !== undefined) expect(texts[at + 1], text).toMatch(new RegExp(`^CREATE INDEX .*FOR \\(n:${label}\\) ON \\(n\\.${property}\\)$`));
  });
});

/**
 * What the rules are for. When one of these fails, the embedded engine was mended: see whether its rule is still needed
 * (`research/engines.md`, §2).
 */
describe('The embedded engine still', () => {
  async function rowsOf(...texts: readonly string[]): Promise<readonly (readonly unknown[])[]> {
    const database = grafeo.GrafeoDB.create();
    onTestFinished(() => database.close());
    let rows: readonly (readonly unknown[])[] = [];
    for (const text of texts) rows = (await database.executeCypher(text, { map: { x: 1 } })).rows();
    return rows;
  }

  test('loses rows to a subquery in the WHERE of an OPTIONAL MATCH (B1)', async () => {
    const rows = await rowsOf("CREATE (:A {id: 'a'})", 'MATCH (a:A) OPTIONAL MATCH (a)-[:R]->(b) WHERE EXISTS { (b)-[:S]->() } RETURN a.id AS a, b.id AS b');
    expect(rows).toEqual([]); // rightly [['a', null]]
  });

  test('gives null for reduce() once a step reads a missing property (B2)', async () => {
    const rows = await rowsOf(
      "CREATE (:C), (:C {v: 'b'})",
      'MATCH (c:C) WITH c ORDER BY c.v DESC WITH collect(c) AS cs RETURN reduce(m = null, c IN cs | CASE WHEN m IS NULL OR c.v < m THEN c.v ELSE m END) AS least',
    );
    expect(rows).toEqual([[null]]); // rightly [['b']]
  });

  test('takes a MERGE after ON CREATE SET of a map for a second declaration (B4)', async () => {
    await expect(rowsOf('CREATE (:S)', 'MATCH (s:S) MERGE (c:C {id: 1}) ON CREATE SET c += $map MERGE (c)-[:T]->(s)')).rejects.toThrow(/already declared/);
  });
});
