import type { EntityKind } from '../../domain/kinds.js';
import { entityKinds, kinds } from '../../domain/kinds.js';
import type { Predicate } from '../../domain/vocabulary.js';
import { predicateNames } from '../../domain/vocabulary.js';
import type { Statement } from '../engine.js';
import { claimsAtEnds } from './conditions.js';
import { statement } from './statement.js';

/** Labels and types cannot be parameters, so there is one constant text per kind and per predicate. */
export const createEntities = Object.fromEntries(
  entityKinds.map((kind) => [kind, statement(`create-${kind}`, `UNWIND $rows AS row CREATE (e:Entity:${kinds[kind].label}:EntityState) SET e = row`)]),
) as Readonly<Record<EntityKind, Statement>>;

/** Gives entities the label of the kind that they were corrected to. */
export const relabelEntities = Object.fromEntries(
  entityKinds.map((kind) => {
    const others = entityKinds.filter((other) => other !== kind).map((other) => kinds[other].label);
    return [kind, statement(`relabel-${kind}`, `UNWIND $ids AS id MATCH (e:Entity {id: id}) REMOVE e:${others.join(':')} SET e:${kinds[kind].label}`)];
  }),
) as Readonly<Record<EntityKind, Statement>>;

const namedInClaim =
  'c.id AS id, c.predicate AS predicate, c.subjectId AS subjectId, c.objectId AS objectId, c.aboutIds AS aboutIds, c.authorIds AS authorIds, c.speakerIds AS speakerIds, c.articleId AS articleId, c.relationshipId AS relationshipId, c.retractedAt AS retractedAt';

/** The claims whose rules look at the kind of some entities. */
export const claimsOnEntities = statement(
  'claims-on-entities',
  `UNWIND $ids AS id CALL (id) {${claimsAtEnds}
  UNION
  MATCH (:Entity {id: id})<-[:ABOUT|AUTHOR|SPEAKER]-(c:Claim) RETURN c
}
RETURN DISTINCT ${namedInClaim}`,
);

/** The institutions whose country is one of some entities. */
export const institutionsOfCountries = statement(
  'institutions-of-countries',
  'MATCH (e:Entity) WHERE e.countryId IN $ids RETURN e.countryId AS countryId, e.slug AS slug',
);

export const endsOfClaims = statement('ends-of-claims', `MATCH (c:Claim) WHERE c.id IN $ids RETURN ${namedInClaim}`);

/** Keeps the state that an entity was in until now as a node of its own. */
export const keepEntityStates = statement('keep-entity-states', 'UNWIND $rows AS row CREATE (s:EntityState) SET s = row');

export const updateEntities = statement('update-entities', 'UNWIND $rows AS row MATCH (e:Entity {id: row.id}) SET e = row');

export const entityStateRows = statement('entity-state-rows', 'MATCH (e:Entity) WHERE e.id IN $ids RETURN e.id AS id, properties(e) AS state');

export const slugHolders = statement('slug-holders', 'MATCH (e:Entity) WHERE e.slug IN $slugs RETURN e.slug AS slug, e.id AS id');

export const addNames = statement('add-names', 'UNWIND $rows AS row MERGE (n:Name {key: row.key}) SET n.folded = row.folded, n.entityId = row.entityId');

export const articleRows = statement('article-rows', 'MATCH (a:Article) WHERE a.id IN $ids RETURN a.id AS id, properties(a) AS article');

/** The digests of the texts that articles were ever known by. */
export const textDigests = statement(
  'text-digests',
  'MATCH (a:ArticleState) WHERE a.articleKey IN $ids AND a.textSha256 IS NOT NULL RETURN a.articleKey AS id, a.textSha256 AS textSha256',
);

export const createArticles = statement('create-articles', 'UNWIND $rows AS row CREATE (a:Article:ArticleState) SET a = row');

/** Keeps the state that an article was in until now as a node of its own. */
export const keepArticleStates = statement('keep-article-states', 'UNWIND $rows AS row CREATE (s:ArticleState) SET s = row');

export const updateArticles = statement('update-articles', 'UNWIND $rows AS row MATCH (a:Article {id: row.id}) SET a = row');

export const linkArticleAuthors = statement(
  'link-article-authors',
  'UNWIND $rows AS row MATCH (a:Article {id: row.articleId}) MATCH (e:Entity {id: row.entityId}) MERGE (a)-[:AUTHOR]->(e)',
);

export const linkArticlePublishers = statement(
  'link-article-publishers',
  'UNWIND $rows AS row MATCH (a:Article {id: row.articleId}) MATCH (e:Entity {id: row.entityId}) MERGE (a)-[:PUBLISHED_BY]->(e)',
);

export const kindsOfEntities = statement(
  'kinds-of-entities',
  `MATCH (e:Entity) WHERE e.id IN $ids
RETURN e.id AS id, e.kind AS kind, e.canonicalId AS canonicalId, e.memberIds AS memberIds, e.validEarliest AS validEarliest, e.validLatest AS validLatest, e.certainFrom AS certainFrom, e.certainTo AS certainTo, e.slug AS slug`,
);

export const existingArticles = statement(
  'existing-articles',
  'MATCH (a:Article) WHERE a.id IN $ids RETURN a.id AS id, a.textIsHeld AS textIsHeld, a.retractedAt AS retractedAt',
);

export const existingClaims = statement(
  'existing-claims',
  'MATCH (c:Claim) WHERE c.id IN $ids RETURN c.id AS id, c.summary AS summary, c.confidence AS confidence, c.earlierWordings AS earlierWordings',
);

export const createClaims = statement(
  'create-claims',
  `UNWIND $rows AS row MATCH (s:Entity {id: row.subjectId}) MATCH (o:Entity {id: row.objectId})
CREATE (c:Claim) SET c = row CREATE (c)-[:SUBJECT]->(s) CREATE (c)-[:OBJECT]->(o)`,
);

/** Claims that each rest on one piece of evidence, which no other does and which is new too: nearly all, in an import. */
export const createClaimsWithEvidence = statement(
  'create-claims-with-evidence',
  `UNWIND $rows AS row MATCH (s:Entity {id: row.claim.subjectId}) MATCH (o:Entity {id: row.claim.objectId}) MATCH (a:Article {id: row.claim.articleId})
CREATE (c:Claim) SET c = row.claim CREATE (c)-[:SUBJECT]->(s) CREATE (c)-[:OBJECT]->(o)
CREATE (v:Evidence:EvidenceState) SET v = row.evidence CREATE (c)-[:EVIDENCED_BY {recordedAt: row.claim.recordedAt}]->(v) CREATE (v)-[:IN_ARTICLE]->(a)`,
);

const linkClaims = (type: string): Statement =>
  statement(`link-claims-${type}`, `UNWIND $rows AS row MATCH (c:Claim {id: row.claimId}) MATCH (e:Entity {id: row.entityId}) CREATE (c)-[:${type}]->(e)`);

export const linkAbout = linkClaims('ABOUT');
export const linkSpeakers = linkClaims('SPEAKER');
export const linkAuthors = linkClaims('AUTHOR');

export const existingEvidence = statement('existing-evidence', 'MATCH (v:Evidence) WHERE v.id IN $ids RETURN v.id AS id');

export const createEvidence = statement(
  'create-evidence',
  'UNWIND $rows AS row MATCH (a:Article {id: row.articleId}) CREATE (v:Evidence:EvidenceState) SET v = row CREATE (v)-[:IN_ARTICLE]->(a)',
);

export const evidencePairs = statement(
  'evidence-pairs',
  'MATCH (c:Claim) WHERE c.id IN $ids MATCH (c)-[:EVIDENCED_BY]->(v:Evidence) RETURN c.id AS claimId, v.id AS evidenceId, v.start AS start, v.end AS end, v.status AS status',
);

export const linkEvidence = statement(
  'link-evidence',
  'UNWIND $rows AS row MATCH (c:Claim {id: row.claimId}) MATCH (v:Evidence {id: row.evidenceId}) CREATE (c)-[:EVIDENCED_BY {recordedAt: row.recordedAt}]->(v)',
);

/** Evidence of articles whose text came or was corrected. */
export const evidenceRowsOfArticles = statement(
  'evidence-rows-of-articles',
  'MATCH (v:Evidence) WHERE v.articleId IN $ids RETURN v.id AS id, properties(v) AS evidence',
);

/** Keeps the state that a piece of evidence was in until now as a node of its own. */
export const keepEvidenceStates = statement('keep-evidence-states', 'UNWIND $rows AS row CREATE (s:EvidenceState) SET s = row');

export const updateEvidence = statement('update-evidence', 'UNWIND $rows AS row MATCH (v:Evidence {id: row.id}) SET v = row');

export const noteClaimChanges = statement(
  'note-claim-changes',
  'UNWIND $rows AS row MATCH (c:Claim {id: row.id}) SET c.changedAt = coalesce(c.changedAt, []) + [row.at]',
);

export const rewordClaims = statement('reword-claims', 'UNWIND $rows AS row MATCH (c:Claim {id: row.id}) SET c += row.wording');

export const existingRelationships = statement(
  'existing-relationships',
  'MATCH (r:Relationship) WHERE r.id IN $ids RETURN r.id AS id, r.denialCount AS denialCount',
);

export const createRelationships = statement('create-relationships', 'UNWIND $rows AS row CREATE (r:Relationship) SET r = row');

export const updateRelationships = statement('update-relationships', 'UNWIND $rows AS row MATCH (r:Relationship {id: row.id}) SET r = row');

/** The same fold as a typed relationship, for people in Neo4j Browser, Bloom and graph algorithms. */
const perPredicate = (make: (predicate: Predicate) => Statement): Readonly<Record<Predicate, Statement>> =>
  Object.fromEntries(predicateNames.map((predicate) => [predicate, make(predicate)])) as Record<Predicate, Statement>;

export const createTypedRelationships = perPredicate((predicate) =>
  statement(
    `create-typed-${predicate}`,
    `UNWIND $rows AS row MATCH (s:Entity {id: row.subjectId}) MATCH (o:Entity {id: row.objectId})
CREATE (s)-[r:${predicate}]->(o) SET r = row.fold`,
  ),
);

/** From either end, since one of the engines goes through all relationships of the one that it begins at. */
export const updateTypedRelationships = perPredicate((predicate) =>
  statement(
    `update-typed-${predicate}`,
    `UNWIND $rows AS row MATCH (near:Entity {id: row.nearId})-[r:${predicate}]-(far:Entity {id: row.farId}) WHERE r.id = row.fold.id SET r = row.fold`,
  ),
);
