import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { getIntrospectionQuery, getOperationAST, type OperationDefinitionNode, parse } from 'graphql';
import { describe, expect, test } from 'vitest';
import { createSchema } from '../../src/graphql/schema.js';
import { packageRoot } from '../../src/package-root.js';
import { queryLimits } from '../../src/server/limits/limits.js';
import { measureOperation } from '../../src/server/limits/measure-operation.js';
import { bearer, codeOf, editorToken, messageOf, testApp } from './support/test-app.js';

/** Asks, and expects a refusal that stops it before it runs. */
async function refusal(query: string, variables: object = {}) {
  const refused = await testApp().ask(query, variables);
  expect(refused.status).toBe(400);
  expect(refused.body.data).toBeUndefined();
  return [codeOf(refused), messageOf(refused)];
}

const passes = async (query: string, variables: object = {}) => expect((await testApp().ask(query, variables)).body.errors).toBeUndefined();

const nested = (levels: number) => `{ claim(ref: {id: 1}) { ${'next { '.repeat(levels - 2)}id${' }'.repeat(levels - 2)} } }`;

const schema = createSchema();

function measure(query: string, variables: Readonly<Record<string, unknown>> = {}) {
  const document = parse(query);
  return measureOperation(schema, document, getOperationAST(document) as OperationDefinitionNode, variables);
}

describe('depth', () => {
  test('may be 15 levels, and no more', async () => {
    await passes(nested(15));
    expect(await refusal(nested(16))).toEqual([
      'QUERY_TOO_DEEP',
      'this query is 16 levels deep, at most 15 are answered: ask for the inner levels in a second query, by id',
    ]);
    expect((await refusal(nested(50)))[0]).toBe('QUERY_TOO_DEEP');
  });

  test('is counted through fragments', async () => {
    const fragments = Array.from({ length: 20 }, (_, i) => `fragment F${i} on Claim { next { ...F${i + 1} } }`).join(' ');
    expect((await refusal(`{ claim { ...F0 } } ${fragments} fragment F20 on Claim { id }`))[0]).toBe('QUERY_TOO_DEEP');
  });

  test('is measured for the operation that is run, not for others beside it', async () => {
    const { fetch } = testApp();
    const body = JSON.stringify({ query: `query Deep ${nested(50)} query Flat { hello }`, operationName: 'Flat' });
    const response = await fetch('/graphql', { method: 'POST', headers: { 'content-type': 'application/json' }, body });
    expect(await response.json()).toEqual({ data: { hello: 'hello' } });
  });

  const filterOf = (levels: number) => `${'{"not":'.repeat(levels - 1)}{}${'}'.repeat(levels - 1)}`;

  test('of a filter may be 20 levels, in an argument', async () => {
    const queryOf = (levels: number) => `{ claims(filter: ${filterOf(levels).replaceAll('"', '')}) { totalCount } }`;
    await passes(queryOf(20));
    expect(await refusal(queryOf(21))).toEqual([
      'QUERY_TOO_DEEP',
      'an argument or variable is nested 21 levels deep, at most 20 are read: write the condition flatter',
    ]);
  });

  test('of a filter may be 20 levels, in a variable, however deep it is', async () => {
    const query = 'query($f: Filter) { claims(filter: $f) { totalCount } }';
    await passes(query, { f: JSON.parse(filterOf(20)) });
    expect((await refusal(query, { f: JSON.parse(filterOf(21)) }))[0]).toBe('QUERY_TOO_DEEP');
    const body = `{"query": "${query}", "variables": {"f": ${filterOf(12_000)}}}`;
    const response = await testApp().fetch('/graphql', { method: 'POST', headers: { 'content-type': 'application/json' }, body });
    expect(await response.text()).toContain('an argument or variable is nested 12,000 levels deep');
  });
});

describe('aliases', () => {
  const aliases = (count: number) => Array.from({ length: count }, (_, i) => `a${i}: hello`).join(' ');

  test('may be 30, and no more', async () => {
    await passes(`{ ${aliases(30)} }`);
    const [code, message] = await refusal(`{ ${aliases(31)} }`);
    expect(code).toBe('QUERY_TOO_COSTLY');
    expect(message).toContain('31 aliases, at most 30');
  });

  test('in a fragment count each time it is spread', async () => {
    const query = `{ a: search { ...F } b: search { ...F } } fragment F on Claim { ${Array.from({ length: 15 }, (_, i) => `x${i}: id`).join(' ')} }`;
    expect((await refusal(query))[1]).toContain('32 aliases');
  });
});

describe('size', () => {
  test('may be 2,000 tokens, and no more', async () => {
    const queryOf = (ids: number) => `{ nodes(ids: [${'"x" '.repeat(ids)}]) { id } }`;
    await passes(queryOf(1_988));
    const [code, message] = await refusal(queryOf(1_989));
    expect(code).toBe('QUERY_TOO_COSTLY');
    expect(message).toContain('2,001 tokens, at most 2,000');
  });

  test('may be 50,000 characters, comments and all', async () => {
    await passes(`{ hello } #${'x'.repeat(49_000)}`);
    const [code, message] = await refusal(`{ hello } #${'x'.repeat(50_000)}`);
    expect(code).toBe('QUERY_TOO_COSTLY');
    expect(message).toContain('50,011 characters, at most 50,000');
  });

  test('may be anything that can be checked in time', async () => {
    const [code, message] = await refusal(`{ ${'hello '.repeat(1_900)} }`);
    expect(code).toBe('QUERY_TOO_COSTLY');
    expect(message).toContain('names the same fields too many times over');
  });

  test('leaves what is no GraphQL to the parser', async () => {
    expect(codeOf(await testApp().ask('{ hello ? }'))).toBe('GRAPHQL_PARSE_FAILED');
  });
});

describe('cost', () => {
  test('knows `first`, as a literal, a variable, the default of a variable and the default of the field', () => {
    const body = '{ nodes { id slug } }';
    const costOf = (list: string, variables = {}) => measure(`${list.startsWith('query') ? '' : '{ '}${list} ${body} }`, variables).cost;
    const of = (first: number) => 2 + first * 2;
    expect(costOf('entities(first: 7)')).toBe(of(7));
    expect(costOf('query($n: Int) { entities(first: $n)', { n: 7 })).toBe(of(7));
    expect(costOf('query($n: Int = 7) { entities(first: $n)')).toBe(of(7));
    expect(costOf('query($n: Int = 7) { entities(first: $n)', { n: 9 })).toBe(of(9));
    expect(costOf('query($n: Int) { entities(first: $n)')).toBe(of(20));
    expect(costOf('query($n: Int) { entities(first: $n)', { n: null })).toBe(of(20));
    expect(costOf('entities')).toBe(of(20));
  });

  test('of a page counts its rows, by nodes or by edges, and nothing else so often', () => {
    expect(measure('{ claims(first: 50) { totalCount pageInfo { hasNextPage endCursor } } }').cost).toBe(5);
    expect(measure('{ claims(first: 50) { edges { cursor node { id } } } }').cost).toBe(2 + 50 * 3);
    expect(measure('{ claims(first: 50) { ...Page } } fragment Page on ClaimConnection { ... { nodes { id } } }').cost).toBe(2 + 50);
  });

  test('knows lists that are not pages', () => {
    expect(measure('{ search(text: "x", first: 8) { score } }').cost).toBe(1 + 8);
    expect(measure('{ neighborhood(of: [], maxNodes: 200) { nodes { id } edges { id } } }').cost).toBe(3 + 400);
    expect(measure('{ nodes(ids: ["a", "b", "c"]) { id } }').cost).toBe(1 + 3);
    expect(measure('query($ids: [ID!]!) { nodes(ids: $ids) { id } }', { ids: Array(40).fill('x') }).cost).toBe(1 + 40);
    expect(measure('{ entity(ref: {id: 1}) { aliases { name } } }').cost).toBe(2 + 5);
  });

  test('multiplies from level to level, and the message names the lists to make shorter', async () => {
    const query = '{ claims(first: 100) { nodes { claims { nodes { claims(first: 30) { nodes { id } } } } } } }';
    const [code, message] = await refusal(query);
    expect(code).toBe('QUERY_TOO_COSTLY');
    expect(message).toBe(
      'this query may be answered with 64,202 fields, at most 50,000 are: lower claims (100) × claims (20) × claims (30), or name fewer fields in it',
    );
    await passes(query.replace('30', '20'));
  });

  test('counts every fragment where it is spread, and takes no time over those that spread one another', async () => {
    const doubling = Array.from({ length: 60 }, (_, i) => `fragment F${i} on Claim { ...F${i + 1} ...F${i + 1} }`).join(' ');
    const begun = performance.now();
    const [code, message] = await refusal(`{ claim { ...F0 } } ${doubling} fragment F60 on Claim { id }`);
    expect(code).toBe('QUERY_TOO_COSTLY');
    expect(message).toContain('name fewer fields');
    expect(performance.now() - begun).toBeLessThan(10_000);
  });

  test('is not led in a circle by fragments that are', async () => {
    const circular = '{ claim { ...A } } fragment A on Claim { next { ...B } } fragment B on Claim { next { ...A } }';
    expect(codeOf(await testApp().ask(circular))).toBe('GRAPHQL_VALIDATION_FAILED');
    expect(measure('{ ...A } fragment A on Query { ...B } fragment B on Query { ...A vocabulary { label } }').cost).toBeGreaterThan(0);
  });

  test('leaves numbers that no list takes to the resolver, which says so better', () => {
    expect(measure('{ claims(first: 100000) { nodes { id } } }').cost).toBe(2 + 100);
    expect(measure('{ claims(first: -3) { nodes { id } } }').cost).toBe(2 + 20);
  });
});

describe('what people really ask', () => {
  test.each([
    ['graphql-js', getIntrospectionQuery()],
    ['graphql-js, with everything', getIntrospectionQuery({ schemaDescription: true, inputValueDeprecation: true, specifiedByUrl: true, oneOf: true })],
  ])('introspection by %s passes', async (_, query) => {
    const { body } = await testApp({ schema }).ask(query);
    expect(body.errors).toBeUndefined();
    expect(body.data?.['__schema']).toBeDefined();
  });

  const examples = join(packageRoot(), 'examples');
  test.each(readdirSync(examples).filter((file) => file.endsWith('.graphql')))('the saved query %s passes, with room for more', (file) => {
    const variables = JSON.parse(readFileSync(join(examples, file.replace('.graphql', '.json')), 'utf8'));
    const { depth, aliases, cost } = measure(readFileSync(join(examples, file), 'utf8'), variables);
    expect(depth).toBeLessThanOrEqual(queryLimits.depthMax);
    expect(aliases).toBeLessThanOrEqual(queryLimits.aliasesMax);
    expect(cost).toBeLessThan(queryLimits.costMax / 2);
  });

  test('fifty entities, ten relationships of each and five of each other side pass', () => {
    const query = `{ entities(first: 50) { nodes { slug name relationships(first: 10) { nodes { predicate validFrom claimCount
      target { slug name relationships(first: 5) { nodes { predicate validFrom claimCount } } } } } } } }`;
    expect(measure(query).cost).toBeLessThan(queryLimits.costMax);
  });

  test('the limits hold for editors too', async () => {
    expect(codeOf(await testApp().ask(nested(50), {}, bearer(editorToken)))).toBe('QUERY_TOO_DEEP');
  });
});
