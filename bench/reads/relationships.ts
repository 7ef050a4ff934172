import { symmetricPredicates } from '../../src/domain/vocabulary.js';
import type { BareDriver } from '../engines/bare-driver.js';
import type { Answer, ReadCase } from './read-case.js';
import type { Sample } from './sample.js';

const entities = 'MATCH (e:Entity) WHERE e.id IN $ids RETURN e.id AS id, e.slug AS slug, e.name AS name';

/** What entities do to others, newest first. A symmetric relationship belongs to both of its ends. */
const page = (limit: number) => `
UNWIND $ids AS key CALL (key) {
  MATCH (r:Relationship) WHERE r.subjectId = key AND r.sortKey < '~~' AND r.claimCount > 0 RETURN r ORDER BY r.subjectId DESC, r.sortKey DESC LIMIT ${limit}
  UNION
  MATCH (r:Relationship) WHERE r.objectId = key AND r.sortKey < '~~' AND r.claimCount > 0 AND r.predicate IN $symmetric RETURN r ORDER BY r.objectId DESC, r.sortKey DESC LIMIT ${limit}
}
MATCH (o:Entity {id: r.objectId})
RETURN key AS key, r.id AS id, r.sortKey AS sortKey, r.predicate AS predicate, r.claimCount AS claimCount, r.validFrom AS validFrom, r.validTo AS validTo, o.id AS targetId, o.slug AS targetSlug, o.name AS targetName`;

export const relationships = ({ hubs, ordinary }: Sample): ReadCase<{ readonly ids: readonly string[] }> => ({
  title: '50 entities × 10 relationships × 5 of the other side',
  target: 1.9,
  document: /* GraphQL */ `
    query ($ids: [ID!]!) {
      nodes(ids: $ids) { ... on Entity { slug name relationships(direction: OUT, first: 10) { nodes {
        id predicate claimCount validFrom validTo
        target { slug name relationships(direction: OUT, first: 5) { nodes { id predicate claimCount validFrom validTo target { slug name } } } }
      } } } }
    }`,
  variables: [{ ids: [...hubs, ...ordinary].map(({ id }) => id) }],
  raw: async (bare, { ids }) => {
    await bare.read(entities, { ids });
    const level1 = await newestOf(bare, ids, 10);
    const level2 = await newestOf(bare, [...new Set(level1.map((row) => String(row[7])))], 5);
    return level1.flatMap((row) => [String(row[1]), ...level2.filter((below) => below[0] === row[7]).map((below) => String(below[1]))]);
  },
  rowsOf: (data) =>
    data.nodes.flatMap((node: Answer) =>
      node.relationships.nodes.flatMap((each: Answer) => [each.id, ...each.target.relationships.nodes.map((below: Answer) => below.id)]),
    ),
});

async function newestOf(bare: BareDriver, ids: readonly string[], first: number): Promise<readonly (readonly unknown[])[]> {
  const rows = await bare.read(page(first), { ids, symmetric: symmetricPredicates });
  const byKey = new Map<unknown, (readonly unknown[])[]>(ids.map((id) => [id, []]));
  for (const row of rows) byKey.get(row[0])?.push(row);
  return [...byKey.values()].flatMap((group) => group.sort((a, b) => (String(a[2]) < String(b[2]) ? 1 : -1)).slice(0, first));
}
