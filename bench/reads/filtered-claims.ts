import type { Answer, ReadCase } from './read-case.js';
import type { Sample } from './sample.js';

interface Variables {
  readonly predicates: readonly string[];
  readonly from: string;
  readonly to: string;
}

/** Of each predicate the newest, then the newest of these: neither engine orders several predicates by one index. */
const raw = `
UNWIND $predicates AS predicate CALL (predicate) {
  MATCH (c:Claim) WHERE c.predicate = predicate AND c.sortKey < $to + '~~' AND c.validEarliest <= $to AND c.validLatest >= $from AND c.retractedAt > $now
  RETURN c ORDER BY c.predicate DESC, c.sortKey DESC LIMIT 20
}
WITH c ORDER BY c.sortKey DESC LIMIT 20
MATCH (s:Entity {id: c.subjectId}) MATCH (o:Entity {id: c.objectId})
RETURN c.id AS id, c.predicate AS predicate, c.validFrom AS validFrom, c.summary AS summary, c.sortKey AS cursor, s.slug AS subjectSlug, s.name AS subjectName, o.slug AS objectSlug, o.name AS objectName`;

export const filteredClaims = ({ predicates, days }: Sample): ReadCase<Variables> => ({
  title: 'claims of 3 predicates in a stretch of time, first 20',
  target: 2.1,
  document: /* GraphQL */ `
    query ($predicates: [Predicate!], $from: PartialDate, $to: PartialDate) {
      claims(filter: { predicates: $predicates, valid: { from: $from, to: $to } }, first: 20) {
        nodes { id predicate validFrom summary subject { slug name } object { slug name } } pageInfo { endCursor hasNextPage }
      }
    }`,
  variables: [{ predicates, ...days }],
  raw: async (bare, variables) => (await bare.read(raw, { ...variables, now: new Date().toISOString() })).map((row) => String(row[0])),
  rowsOf: (data) => data.claims.nodes.map((claim: Answer) => claim.id),
});
