import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { documentOf, type Run, runEntente } from './support/run-entente.js';
import { createFolder, jsonl } from './support/world.js';

interface Result {
  readonly data?: unknown;
  readonly errors?: readonly { readonly message: string }[];
}

describe('entente query', () => {
  const { environment, remove } = createFolder();
  const query = (operation: string, ...args: readonly string[]): Promise<Run> => runEntente(['query', '-', ...args], { environment, stdin: operation });

  beforeAll(async () => {
    const records = jsonl(
      { type: 'entity', kind: 'NATION', slug: 'syldavia', name: 'Syldavia' },
      { type: 'entity', kind: 'ISSUE', slug: 'fishing', name: 'Fishing' },
    );
    await runEntente(['add', '-'], { environment, stdin: records });
  });
  afterAll(remove);

  test('prints the result, over several lines for people and on one with --json', async () => {
    const pretty = await query('{ entity(ref: {slug: "syldavia"}) { name } }');
    expect(pretty).toMatchObject({ code: 0, stderr: '', stdout: '{\n  "data": {\n    "entity": {\n      "name": "Syldavia"\n    }\n  }\n}\n' });
    const compact = await query('{ entity(ref: {slug: "syldavia"}) { name } }', '--json');
    expect(compact).toMatchObject({ code: 0, stderr: '', stdout: '{"data":{"entity":{"name":"Syldavia"}}}\n' });
  });

  test('takes variables: JSON where they are JSON, else text', async () => {
    const operation =
      'query($slug: String!, $kinds: [EntityKind!], $first: Int) { entity(ref: {slug: $slug}) { name } entities(filter: {kinds: $kinds}, first: $first) { nodes { slug } } }';
    const run = await query(operation, '--var', 'slug=syldavia', '--var', 'kinds=["ISSUE"]', '--var', 'first=5');
    expect(documentOf<Result>(run).data).toEqual({ entity: { name: 'Syldavia' }, entities: { nodes: [{ slug: 'fishing' }] } });
  });

  test('runs the operation that was chosen', async () => {
    const operations = 'query A { entity(ref: {slug: "syldavia"}) { name } } query B { entity(ref: {slug: "fishing"}) { name } }';
    expect(documentOf<Result>(await query(operations, '--operation', 'B')).data).toEqual({ entity: { name: 'Fishing' } });
    expect(await query(operations)).toMatchObject({ code: 1, stderr: 'entente: standard input: choose an operation with --operation: A, B\n' });
  });

  test('tells people what is wrong on standard error, and programs in the result; exit code 1', async () => {
    const faults = [
      { operation: '{ entity(', says: /^entente: standard input:1:10: Syntax Error: .*\n$/ },
      { operation: '{ enity { name } }', says: /^entente: standard input:1:3: Cannot query field "enity" .*\n$/ },
      { operation: '{ entity(ref: {slug: "syldavia"}, asOf: {valid: "1991-13"}) { name } }', says: /^entente: standard input:1:\d+: .*1991-13.*\n$/ },
      { operation: '{ entities(first: 1000) { nodes { id } } }', says: /^entente: standard input:1:3: entities: .*1000.*100.*\n$/ },
    ];
    // Each on a graph of its own, so that they may run at once.
    const runs = faults.map(({ operation }) => runEntente(['query', '-'], { environment: { ENTENTE_STORE: 'embedded:memory' }, stdin: operation }));
    for (const [index, run] of (await Promise.all(runs)).entries()) {
      expect(run.code).toBe(1);
      expect(run.stderr).toMatch(faults[index]?.says ?? '');
      expect(documentOf<Result>(run).errors).toHaveLength(1);
    }
  });

  test('gives null for an unknown slug', async () => {
    const run = await query('{ entity(ref: {slug: "borduria"}) { name } }', '--json');
    expect(run).toMatchObject({ code: 0, stdout: '{"data":{"entity":null}}\n' });
  });

  test('says what to do where no server answers, or something else than GraphQL does', async () => {
    const run = await query('{ __typename }', '--url', 'http://127.0.0.1:1/graphql');
    expect(run).toMatchObject({ code: 1, stdout: '' });
    expect(run.stderr).toMatch(/^entente: no server answers at http:\/\/127\.0\.0\.1:1\/graphql: start one with "entente serve", or mend --url .*\n$/);
  });
});
