import { present } from '../../src/domain/as-of.js';
import type { ReadCase } from './read-case.js';
import type { Key, Sample } from './sample.js';

export const entityBySlug = ({ mixed }: Sample): ReadCase<Key> => ({
  title: 'entity by slug',
  target: 1.4,
  document: /* GraphQL */ `
    query ($slug: String!) {
      entity(ref: { slug: $slug }) { id slug kind name description wikidataId aliases { name language } }
    }`,
  variables: mixed,
  raw: async (bare, { slug }) => {
    const rows = await bare.read(
      'MATCH (e:Entity {slug: $slug}) RETURN e.id AS id, e.slug AS slug, e.kind AS kind, e.name AS name, e.description AS description, e.wikidataId AS wikidataId, e.aliases AS aliases',
      { slug },
    );
    return rows.map((row) => String(row[0]));
  },
  rowsOf: (data) => [data.entity.id],
  store: (store, { slug }) => store.entitiesBySlugs([slug], present),
});
