import { present } from '../../src/domain/as-of.js';
import { everything } from '../../src/store/filter.js';
import type { GraphStore } from '../../src/store/graph-store.js';
import type { Answer, ReadCase } from './read-case.js';
import type { Key, Sample } from './sample.js';

const listed = `id predicate validFrom validTo summary
  subject { slug name } object { slug name }
  evidence { start end quote } article { id title }`;

const document = (role: string) => /* GraphQL */ `
  query ($slug: String!) {
    entity(ref: { slug: $slug }) { slug name claims(role: ${role}, first: 20) { nodes { ${listed} } pageInfo { endCursor hasNextPage } } }
  }`;

const newest = (seek: string) =>
  `MATCH (c:Claim) WHERE ${seek} = e.id AND c.sortKey < '~~' AND c.retractedAt > $now RETURN c ORDER BY ${seek} DESC, c.sortKey DESC LIMIT 21`;
const linked = (type: string) => `MATCH (e)<-[:${type}]-(c:Claim) WHERE c.retractedAt > $now RETURN c ORDER BY c.sortKey DESC LIMIT 21`;

const raw = (branches: readonly string[]) => `
MATCH (e:Entity {slug: $slug}) CALL (e) { ${branches.join(' UNION ')} }
MATCH (s:Entity {id: c.subjectId}) MATCH (o:Entity {id: c.objectId})
CALL (c) { MATCH (c)-[:EVIDENCED_BY]->(v:Evidence) RETURN collect([v.start, v.end, v.quote]) AS evidence }
OPTIONAL MATCH (a:Article {id: c.articleId})
RETURN c.id AS id, c.sortKey AS sortKey, e.slug AS slug, e.name AS name, c.predicate AS predicate, c.validFrom AS validFrom, c.validTo AS validTo, c.summary AS summary,
  s.slug AS subjectSlug, s.name AS subjectName, o.slug AS objectSlug, o.name AS objectName, evidence AS evidence, a.id AS articleId, a.title AS title`;

const subjectOnly = raw([newest('c.subjectId')]);
const anyRole = raw([newest('c.subjectId'), newest('c.objectId'), linked('ABOUT'), linked('SPEAKER'), linked('AUTHOR')]);

function caseOf(title: string, keys: readonly Key[], role: 'SUBJECT' | 'ANY', target?: number): ReadCase<Key> {
  const [text, side] = role === 'SUBJECT' ? ([subjectOnly, 'subject'] as const) : ([anyRole, 'any'] as const);
  return {
    title,
    target,
    document: document(role),
    variables: keys,
    raw: async (bare, { slug }) => newestIds(await bare.read(text, { slug, now: new Date().toISOString() })),
    rowsOf: (data) => data.entity.claims.nodes.map((claim: Answer) => claim.id),
    store: async (store: GraphStore, { slug }) => {
      const [entity] = (await store.entitiesBySlugs([slug], present)).values();
      return store.claimsOf([entity?.id ?? ''], { side, filter: everything, asOf: present, order: 'newestValid', first: 20, detail: 'all' });
    },
  };
}

/** Each branch gives as many as are asked for. */
function newestIds(rows: readonly (readonly unknown[])[]): readonly string[] {
  const sortKeys = new Map(rows.map((row) => [String(row[0]), String(row[1])]));
  return [...sortKeys]
    .sort(([, a], [, b]) => (a < b ? 1 : -1))
    .slice(0, 20)
    .map(([id]) => id);
}

export const newestClaims = ({ hubs, ordinary }: Sample) => [
  caseOf('20 newest claims of a hub, ends, evidence, article', hubs, 'SUBJECT', 2),
  caseOf('the same of an ordinary entity', ordinary, 'SUBJECT', 2),
  caseOf('the same of a hub in any role', hubs, 'ANY'),
  caseOf('the same of an ordinary entity in any role', ordinary, 'ANY'),
];
