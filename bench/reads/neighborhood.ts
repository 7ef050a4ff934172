import type { ReadCase } from './read-case.js';
import type { Key, Sample } from './sample.js';

const around = `
MATCH (e:Entity {slug: $slug})-[r]-(o:Entity)
WITH o, sum(r.claimCount) AS claims ORDER BY claims DESC LIMIT 99 RETURN o.id AS id, o.slug AS slug, o.name AS name, o.kind AS kind`;
const among =
  "UNWIND $ids AS id MATCH (r:Relationship) WHERE r.subjectId = id AND r.sortKey > '' AND r.objectId IN $ids RETURN r.id AS id, r.subjectId AS subjectId, r.objectId AS objectId, r.predicate AS predicate, r.claimCount AS claimCount";

export const neighborhood = ({ mixed }: Sample): ReadCase<Key> => ({
  title: 'a neighbourhood of one hop, at most 100 nodes, with the edges among them',
  document: /* GraphQL */ `
    query ($slug: String!) {
      neighborhood(of: [{ slug: $slug }], hops: 1, maxNodes: 100) {
        nodes { id slug name kind } edges { id predicate claimCount source { id } target { id } } truncated
      }
    }`,
  variables: mixed,
  raw: async (bare, { slug, id }) => {
    const nodes = (await bare.read(around, { slug })).map((row) => String(row[0]));
    const edges = await bare.read(among, { ids: [id, ...nodes] });
    return edges.map((row) => String(row[0]));
  },
});
