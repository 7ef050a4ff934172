import type { GraphQLObjectType } from 'graphql';
import { describe, expect, test } from 'vitest';
import { createSchema } from '../../src/graphql/schema.js';
import { mutationRoles, subscriptionRoles, typeRoles } from '../../src/server/guard-operations.js';
import { bearer, codeOf, contributorToken, editorToken, messageOf, readerToken, testApp } from './support/test-app.js';

test('mutations and subscriptions each have a least role, and no role is named for one that is not there', () => {
  const schema = createSchema();
  const fieldsOf = (type: GraphQLObjectType | null | undefined) => Object.keys(type?.getFields() ?? {}).sort();
  expect(Object.keys(mutationRoles).sort()).toEqual(fieldsOf(schema.getMutationType()));
  for (const type of Object.keys(typeRoles)) expect(schema.getType(type), type).toBeDefined();
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

describe('what waits for review', () => {
  const readings = [
    '{ proposals { totalCount } }',
    '{ proposals { nodes { status } } }',
    '{ node { ... on Proposal { items { id } } } }',
    '{ node { ...A } } fragment A on Node { ...B } fragment B on Proposal { hidden: status }',
    '{ item { summary } }',
    '{ item { proposal { status } } }',
  ];

  test.each(readings)('is for contributors and editors: %s', async (query) => {
    const { ask } = testApp();
    const statuses = [{}, bearer(readerToken), bearer(contributorToken), bearer(editorToken)].map(async (headers) => (await ask(query, {}, headers)).status);
    expect(await Promise.all(statuses)).toEqual([401, 403, 200, 200]);
  });

  test('is named to readers, as the change log does, and not told', async () => {
    const { ask } = testApp();
    expect((await ask('{ node { __typename id } item { id proposal { id } } }')).body).toEqual({
      data: { node: { __typename: 'Proposal', id: 'prp_1' }, item: { id: 'pit_1', proposal: { id: 'prp_1' } } },
    });
    expect(messageOf(await ask('{ item { summary } }'))).toBe('ProposalItem.summary is for the role contributor: send Authorization: Bearer <token>');
  });

  test('does not hinder a query that stands in the same document', async () => {
    const { fetch } = testApp();
    const operations = { query: 'query Read { hello } query Review { proposals { totalCount } }', operationName: 'Read' };
    const response = await fetch('/graphql', { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(operations) });
    expect(await response.json()).toEqual({ data: { hello: 'hello' } });
  });
});
