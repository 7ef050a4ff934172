import type { GraphQLObjectType } from 'graphql';
import { describe, expect, test } from 'vitest';
import { createSchema } from '../../src/graphql/schema.js';
import { mutationRoles, subscriptionRoles } from '../../src/server/guard-operations.js';
import { bearer, codeOf, contributorToken, editorToken, messageOf, readerToken, testApp } from './support/test-app.js';

test('mutations and subscriptions each have a least role, and no role is named for one that is not there', () => {
  const schema = createSchema();
  const fieldsOf = (type: GraphQLObjectType | null | undefined) => Object.keys(type?.getFields() ?? {}).sort();
  expect(Object.keys(mutationRoles).sort()).toEqual(fieldsOf(schema.getMutationType()));
  expect(Object.keys(subscriptionRoles).sort()).toEqual(fieldsOf(schema.getSubscriptionType()));
});

describe('mutations', () => {
  test('run for the role that they are for', async () => {
    const { ask, trace } = testApp();
    expect((await ask('mutation { bulkAdd }', {}, bearer(editorToken))).body).toEqual({ data: { bulkAdd: 'added' } });
    expect(trace.writes).toBe(1);
  });

  test('need a token', async () => {
    const { ask, trace } = testApp();
    const refused = await ask('mutation { bulkAdd }');
    expect([refused.status, codeOf(refused), trace.writes]).toEqual([401, 'UNAUTHENTICATED', 0]);
    expect(messageOf(refused)).toBe('bulkAdd is for the role editor: send Authorization: Bearer <token>');
  });

  test.each([readerToken, contributorToken])('need a token of the role', async (token) => {
    const { ask, trace } = testApp();
    const refused = await ask('mutation { bulkAdd }', {}, bearer(token));
    expect([refused.status, codeOf(refused), trace.writes]).toEqual([403, 'FORBIDDEN', 0]);
  });

  test('are refused to everybody where no role is named for them', async () => {
    const { ask, trace } = testApp();
    const refused = await ask('mutation { forgotten }', {}, bearer(editorToken));
    expect([refused.status, codeOf(refused), trace.writes]).toEqual([403, 'FORBIDDEN', 0]);
  });

  test.each([
    'mutation { hidden: bulkAdd }',
    'mutation { ...F } fragment F on Mutation { bulkAdd }',
    'mutation { ... on Mutation { ... { bulkAdd } } }',
    'mutation { __typename bulkAdd @skip(if: false) }',
    'mutation { ...A } fragment A on Mutation { ...B } fragment B on Mutation { bulkAdd }',
  ])('cannot be hidden: %s', async (query) => {
    const { ask, trace } = testApp();
    expect([(await ask(query)).status, trace.writes]).toEqual([401, 0]);
  });

  test('run all or not at all', async () => {
    const { ask, trace } = testApp();
    await ask('mutation { bulkAdd forgotten }', {}, bearer(editorToken));
    expect(trace.writes).toBe(0);
  });

  test('do not hinder a query that stands in the same document', async () => {
    const { fetch } = testApp();
    const operations = { query: 'query Read { hello } mutation Write { bulkAdd }', operationName: 'Read' };
    const response = await fetch('/graphql', { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(operations) });
    expect(await response.json()).toEqual({ data: { hello: 'hello' } });
  });
});
