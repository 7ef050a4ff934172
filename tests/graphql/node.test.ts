import { expect, test } from 'vitest';
import { type Answer, article, claim, nation, openWorld, times } from './ask.js';

const query =
  'query($ids: [ID!]!) { nodes(ids: $ids) { __typename id ... on Entity { slug } ... on Claim { predicate } ... on Article { title } ... on Relationship { claimCount } } }';

test('Things are found by their ids, in the order asked for, null where there is none, one statement a type', async () => {
  const { ask, statements } = await openWorld([nation('a'), nation('b'), article('one'), claim('a', 'CRITICIZES', 'b', { article: 'one' })]);
  const { entities, claims } = await ask('{ entities { nodes { id } } claims { nodes { id article { id } relationship { id } } } }');
  const [entity, { id, article: source, relationship }] = [entities.nodes[0], claims.nodes[0]];
  const ids = [source.id, 'clm_00', id, relationship.id, 'nonsense', entity.id, id, entities.nodes[1].id];
  const { nodes } = await ask(query, { ids });
  expect(nodes).toEqual([
    { __typename: 'Article', id: source.id, title: 'one' },
    null,
    { __typename: 'Claim', id, predicate: 'CRITICIZES' },
    { __typename: 'Relationship', id: relationship.id, claimCount: 1 },
    null,
    { __typename: 'Nation', id: entity.id, slug: 'a' },
    { __typename: 'Claim', id, predicate: 'CRITICIZES' },
    { __typename: 'Nation', id: entities.nodes[1].id, slug: 'b' },
  ]);
  expect([...(await statements(query, { ids }))].sort()).toEqual(['articles-by-id', 'claims-by-id', 'entities-by-id', 'relationships-by-id']);
  for (const each of nodes.filter((node: Answer) => node !== null))
    expect((await ask('query($id: ID!) { node(id: $id) { id } }', { id: each.id })).node).toEqual({ id: each.id });
  expect((await ask('{ node(id: "nonsense") { id } }')).node).toBeNull();
});

test('At most 100 ids are taken at once', async () => {
  const { refusal } = await openWorld();
  expect(await refusal(query, { ids: times(101, (index) => `ent_${index}`) })).toEqual({ code: 'BAD_USER_INPUT', message: 'ids: at most 100, not 101' });
});
