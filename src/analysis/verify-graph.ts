import type { Engine } from '../store/engine.js';
import { createAuditReads } from '../store/reads/audit-reads.js';
import { createChangeReads } from '../store/reads/change-reads.js';
import { auditArticles } from './audit/audit-articles.js';
import { auditClaims } from './audit/audit-claims.js';
import { auditContradictions } from './audit/audit-contradictions.js';
import { auditEntities } from './audit/audit-entities.js';
import { auditEvidence } from './audit/audit-evidence.js';
import { auditJudgements } from './audit/audit-judgements.js';
import { auditLog } from './audit/audit-log.js';
import { auditProposals } from './audit/audit-proposals.js';
import { auditRelationships } from './audit/audit-relationships.js';
import type { GraphFault } from './audit/graph-fault.js';

/**
 * Checks every invariant of a whole graph, and gives what is wrong; a sound graph gives nothing. Everything that can be
 * computed is computed anew and compared: ids, validity, states, relationships, wholes, retractions, contradictions, the
 * places of words, proposals and what was decided of them, the change log. Reads a stretch of ids at a time, so that memory is bounded by the stretch (and the
 * longest text) and the number of statements grows with the number of stretches. Writes meanwhile may look like faults.
 */
export async function* verifyGraph(engine: Pick<Engine, 'read'>): AsyncGenerator<GraphFault> {
  const reads = createAuditReads(engine);
  yield* auditLog(reads, createChangeReads(engine));
  yield* auditEntities(reads);
  yield* auditArticles(reads);
  yield* auditClaims(reads);
  yield* auditEvidence(reads);
  yield* auditRelationships(reads);
  yield* auditJudgements(reads);
  yield* auditContradictions(reads);
  yield* auditProposals(reads);
}
