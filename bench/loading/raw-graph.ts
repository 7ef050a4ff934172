import type { ClaimDraft } from '../../src/domain/claim.js';
import { claimId, evidenceId, relationshipEnds, relationshipId } from '../../src/domain/identity.js';
import { articleProperties, claimProperties, entityProperties, evidenceProperties, type Properties } from '../../src/store/writes/stored-properties.js';
import type { Dataset } from '../data/dataset.js';
import type { BareDriver } from '../engines/bare-driver.js';

/** Rows of one raw statement. */
export const rawBatchSize = 1_000;

/**
 * The same nodes, properties and relationships that Entente writes for a claim, created blindly: no look whether they
 * are there, no constraint or index on claims, no folds, no change log. What a one-time load by hand does.
 */
const createClaims = `
UNWIND $rows AS row MATCH (s:RawEntity {id: row.claim.subjectId}) MATCH (o:RawEntity {id: row.claim.objectId})
CREATE (c:RawClaim) SET c = row.claim CREATE (c)-[:RAW_SUBJECT]->(s) CREATE (c)-[:RAW_OBJECT]->(o)`;

const createClaimsWithEvidence = `
UNWIND $rows AS row MATCH (s:RawEntity {id: row.claim.subjectId}) MATCH (o:RawEntity {id: row.claim.objectId}) MATCH (a:RawArticle {id: row.evidence.articleId})
CREATE (c:RawClaim) SET c = row.claim CREATE (c)-[:RAW_SUBJECT]->(s) CREATE (c)-[:RAW_OBJECT]->(o)
CREATE (v:RawEvidence) SET v = row.evidence CREATE (c)-[:RAW_EVIDENCED_BY]->(v) CREATE (v)-[:RAW_IN_ARTICLE]->(a)`;

const labels = ['RawEntity', 'RawArticle'] as const;

/** All that raw writes leave behind. */
export const scratchLabels = ['RawClaim', 'RawEvidence', ...labels] as const;

/** Under labels of its own, so that it may stand in the same database while both are being loaded. */
export async function prepareRawGraph(bare: BareDriver, { entities, articles }: Dataset): Promise<void> {
  const at = new Date().toISOString();
  for (const label of labels) {
    await bare.write(`CREATE CONSTRAINT ${label}_id_unique IF NOT EXISTS FOR (n:${label}) REQUIRE n.id IS UNIQUE`);
    await bare.write(`CREATE INDEX ${label}_id IF NOT EXISTS FOR (n:${label}) ON (n.id)`);
  }
  await create(
    bare,
    'RawEntity',
    entities.map((entity) => entityProperties(entity, at, at)),
  );
  await create(
    bare,
    'RawArticle',
    articles.map((article) => articleProperties(article, at, at)),
  );
}

async function create(bare: BareDriver, label: string, rows: readonly Properties[]): Promise<void> {
  for (let start = 0; start < rows.length; start += rawBatchSize)
    await bare.write(`UNWIND $rows AS row CREATE (n:${label}) SET n = row`, { rows: rows.slice(start, start + rawBatchSize) });
}

export interface RawRow {
  readonly claim: Properties;
  readonly evidence?: Properties;
}

/** What the raw statements are given for some claims; made beforehand, so that only writing is timed. */
export function rawRows(claims: readonly ClaimDraft[]): readonly RawRow[] {
  const at = new Date().toISOString();
  return claims.map((draft) => {
    const claim = claimProperties({ id: claimId(draft), draft, relationship: relationshipOf(draft) }, at);
    const [selector] = draft.evidence;
    const { articleId } = draft;
    if (selector === undefined || articleId === undefined) return { claim };
    return { claim, evidence: evidenceProperties({ ...selector, id: evidenceId(articleId, selector), articleId, status: 'TEXT_NOT_HELD' }, at) };
  });
}

function relationshipOf(draft: ClaimDraft) {
  const [sourceId, targetId] = relationshipEnds(draft);
  return { relationshipId: relationshipId(draft), sourceId, targetId };
}

export async function writeRawClaims(bare: BareDriver, rows: readonly RawRow[]): Promise<void> {
  const withEvidence = rows.filter(({ evidence }) => evidence !== undefined);
  const without = rows.filter(({ evidence }) => evidence === undefined);
  if (withEvidence.length > 0) await bare.write(createClaimsWithEvidence, { rows: withEvidence });
  if (without.length > 0) await bare.write(createClaims, { rows: without });
}
