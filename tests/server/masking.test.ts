import { afterEach, describe, expect, test, vi } from 'vitest';
import { codeOf, messageOf, testApp } from './support/test-app.js';

describe('an error of the graph', () => {
  test.each([
    ['NOT_FOUND', 'NOT_FOUND'],
    ['INVALID_INPUT', 'BAD_USER_INPUT'],
    ['AMBIGUOUS', 'AMBIGUOUS_REFERENCE'],
    ['CONFLICT', 'CONFLICT'],
    ['FORBIDDEN', 'FORBIDDEN'],
    ['TOO_COSTLY', 'QUERY_TOO_COSTLY'],
    ['TIMEOUT', 'TIMEOUT'],
    ['UNAVAILABLE', 'UNAVAILABLE'],
  ])('%s reaches the client as %s, with its words and its place', async (code, shown) => {
    const { ask } = testApp();
    const answer = await ask('query($c: String!) { refused(code: $c) }', { c: code });
    expect([codeOf(answer), messageOf(answer), answer.body.errors?.[0]?.path]).toEqual([shown, `refused by ${code}`, ['refused']]);
    expect(answer.body.data).toEqual({ refused: null });
  });

  test('that is ambiguous brings the candidates', async () => {
    const { body } = await testApp().ask('{ refused(code: "AMBIGUOUS") }');
    expect(body.errors?.[0]?.extensions['candidates']).toEqual([{ id: '1', slug: 'georgia', name: 'Georgia' }]);
  });

  test.each(['TIMEOUT', 'UNAVAILABLE'])('that the client can do nothing about is logged: %s', async (code) => {
    const { ask, logged } = testApp();
    await ask('query($c: String!) { refused(code: $c) }', { c: code });
    expect(logged).toEqual([{ event: 'the graph failed', details: { path: 'refused', error: expect.objectContaining({ message: `refused by ${code}` }) } }]);
  });

  test('that the client can mend is not', async () => {
    const { ask, logged } = testApp();
    await ask('{ refused(code: "INVALID_INPUT") }');
    expect(logged).toEqual([]);
  });
});

describe('a mistake in the program', () => {
  afterEach(() => vi.unstubAllEnvs());

  test.each(['production', 'development', 'test'])('is masked with NODE_ENV=%s, and logged under the id that the client gets', async (environment) => {
    vi.stubEnv('NODE_ENV', environment);
    const { ask, logged } = testApp();
    for (const field of ['mistake', 'mistakes', 'wrongNumber']) {
      const answer = await ask(`{ ${field} }`);
      const { id } = answer.body.errors?.[0]?.extensions ?? {};
      expect([codeOf(answer), messageOf(answer)]).toEqual(['INTERNAL_SERVER_ERROR', `Internal error, logged as ${id}`]);
      expect(JSON.stringify(answer.body)).not.toMatch(/hunter2|stack|src\//);
      expect(logged.at(-1)).toEqual({ event: 'internal error', details: { id, path: expect.stringContaining(field), error: expect.any(Error) } });
    }
  });

  test('before anything is executed answers 500, and shows no more', async () => {
    const contextFor = () => {
      throw new Error('the password is hunter2');
    };
    const { ask } = testApp({ contextFor });
    const answer = await ask('{ hello }');
    expect([answer.status, codeOf(answer)]).toEqual([500, 'INTERNAL_SERVER_ERROR']);
    expect(JSON.stringify(answer.body)).not.toMatch(/hunter2|stack/);
  });

  test('does not hide the fields that went well', async () => {
    const { body } = await testApp().ask('{ hello mistake }');
    expect(body.data).toEqual({ hello: 'hello', mistake: null });
  });
});

describe('a query that is wrong', () => {
  test.each([
    ['is not GraphQL', '{ hello', {}, 'GRAPHQL_PARSE_FAILED', 'Expected Name'],
    ['names a field that is not there', '{ helo }', {}, 'GRAPHQL_VALIDATION_FAILED', 'Did you mean "hello"?'],
    ['lacks an argument', '{ slow }', {}, 'GRAPHQL_VALIDATION_FAILED', '"ms"'],
    ['uses a variable that it does not define', '{ slow(ms: $ms) }', {}, 'GRAPHQL_VALIDATION_FAILED', '"$ms" is not defined'],
    ['holds a value that is no date', '{ on(day: "soon") }', {}, 'BAD_USER_INPUT', 'write 1991'],
    ['is sent with a value that is no date', 'query($d: Day) { on(day: $d) }', { d: 'soon' }, 'BAD_USER_INPUT', 'write 1991'],
    ['holds a value that is not of the enum', '{ on(kind: QUEEN) }', {}, 'BAD_USER_INPUT', '"QUEEN"'],
    ['is sent with a value that is not of the enum', 'query($k: Kind) { on(kind: $k) }', { k: 'QUEEN' }, 'BAD_USER_INPUT', '"QUEEN"'],
    ['holds a number where a list is', '{ search(first: "ten") { id } }', {}, 'BAD_USER_INPUT', 'Int'],
    ['names one thing in two ways', '{ claim(ref: {id: "1", slug: "x"}) { id } }', {}, 'BAD_USER_INPUT', 'exactly one key'],
    ['is sent with a thing named in no way', 'query($r: Ref) { claim(ref: $r) { id } }', { r: {} }, 'BAD_USER_INPUT', 'Exactly one key'],
    ['has an unknown key in an input', '{ claim(ref: {name: "x"}) { id } }', {}, 'BAD_USER_INPUT', '"name"'],
    ['is sent without a variable that it needs', 'query($m: Int!) { slow(ms: $m) }', {}, 'BAD_USER_INPUT', '"$m"'],
    ['leaves open which operation is meant', 'query A { hello } query B { hello }', {}, 'BAD_USER_INPUT', 'Could not determine what operation'],
  ] as const)('because it %s gets 400 and the right code', async (_, query, variables, code, words) => {
    const { ask, logged } = testApp();
    const answer = await ask(query, variables);
    expect([answer.status, codeOf(answer), answer.body.data]).toEqual([400, code, undefined]);
    expect(messageOf(answer)).toContain(words);
    expect(logged).toEqual([]);
  });
});
