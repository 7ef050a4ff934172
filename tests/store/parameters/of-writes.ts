import { neverRetracted } from '../../../src/domain/as-of.js';
import { entityKinds } from '../../../src/domain/kinds.js';
import { predicateNames } from '../../../src/domain/vocabulary.js';
import { clearStatements } from '../../../src/store/cypher/clear.js';
import { createEntities, createTypedRelationships, relabelEntities, updateTypedRelationships } from '../../../src/store/cypher/writes.js';
import type { Properties } from '../../../src/store/writes/stored-properties.js';
import type { Draw } from '../random-draw.js';
import {
  drawArticle,
  drawClaim,
  drawContradiction,
  drawDecision,
  drawEntity,
  drawEvidence,
  drawFold,
  drawJudgement,
  drawProposal,
  drawProposalItem,
  drawRelationship,
  idsOf,
  instants,
  type RawGraph,
  textOf,
  typedRow,
} from '../raw-graph.js';
import { type DrawParameters, drawEarlier, drawIdPairs, drawInstant, drawNewContents, drawRows, entityIds, relationshipIds, someOf, words } from './parts.js';

/** Some rows of a list, with new values beside their id. */
const revise = (draw: Draw, ids: readonly string[], drawValues: () => Properties) => ({ rows: someOf(draw, ids).map((id) => ({ id, ...drawValues() })) });

/** What takes something back for a time. */
const drawTimes = (draw: Draw): Properties => ({ gaps: [draw.pick(instants), draw.pick(instants)].sort().join('~').split('|') });

const drawChange = (draw: Draw, graph: RawGraph): Properties => ({
  id: draw.fresh('chg'),
  seq: 100 + draw.int(1000),
  at: drawInstant(draw),
  by: 'Ж 🚀',
  action: 'add',
  summary: '',
  entityIds: draw.some(entityIds(graph), 3),
  claimIds: [],
  judgementIds: [],
});

const drawName = (draw: Draw, graph: RawGraph): Properties =>
  draw.chance(0.5) && graph.names.length > 0 ? draw.pick(graph.names) : { key: draw.fresh('name'), folded: 'путин', entityId: draw.pick(entityIds(graph)) };

export const ofWrites: readonly (readonly [string, DrawParameters])[] = [
  ...Object.entries<DrawParameters>({
    'lock-graph': (draw) => ({ writer: draw.fresh('writer') }),
    'advance-graph': (draw) => ({ seq: draw.int(100), at: drawInstant(draw) }),
    'mark-fold-due': (draw) => ({ seq: draw.int(100) }),
    'mark-seeding': (draw) => ({ unfinished: draw.chance(0.5) }),
    'log-change': (draw, graph) => ({ change: drawChange(draw, graph) }),
    'keep-entity-states': (draw, graph) => drawEarlier(draw, graph.entities),
    'update-entities': (draw, graph) =>
      drawNewContents(draw, graph.entities, () => drawEntity(draw), ['id', 'entityId', 'idKey', 'slug', 'slugKey', 'canonicalId', 'memberIds']),
    'add-names': (draw, graph) => drawRows(draw, () => drawName(draw, graph)),
    'create-articles': (draw, graph) => drawRows(draw, () => drawArticle(draw, graph.entities)),
    'keep-article-states': (draw, graph) => drawEarlier(draw, graph.articles),
    'update-articles': (draw, graph) => drawNewContents(draw, graph.articles, () => drawArticle(draw, graph.entities), ['id', 'articleKey']),
    'link-article-authors': (draw, graph) => drawIdPairs(draw, 'articleId', idsOf(graph.articles), graph),
    'link-article-publishers': (draw, graph) => drawIdPairs(draw, 'articleId', idsOf(graph.articles), graph),
    'create-claims': (draw, graph) => drawRows(draw, () => drawClaim(draw, graph)),
    'create-claims-with-evidence': (draw, graph) =>
      drawRows(draw, () => ({
        claim: { articleId: draw.pick(idsOf(graph.articles)), ...drawClaim(draw, graph) },
        evidence: drawEvidence(draw, graph.articles),
      })),
    'link-claims-ABOUT': (draw, graph) => drawIdPairs(draw, 'claimId', idsOf(graph.claims), graph),
    'link-claims-SPEAKER': (draw, graph) => drawIdPairs(draw, 'claimId', idsOf(graph.claims), graph),
    'link-claims-AUTHOR': (draw, graph) => drawIdPairs(draw, 'claimId', idsOf(graph.claims), graph),
    'reword-claims': (draw, graph) =>
      revise(draw, idsOf(graph.claims), () => ({
        wording: { summary: draw.pick(words), confidence: draw.pick([0.25, 1]), earlierWordings: [`${drawInstant(draw)}~{}`] },
      })),
    'note-claim-changes': (draw, graph) => revise(draw, idsOf(graph.claims), () => ({ at: drawInstant(draw) })),
    'set-claim-retractions': (draw, graph) =>
      revise(draw, idsOf(graph.claims), () => ({ ...drawTimes(draw), retractedAt: drawInstant(draw), retractions: '[]', changedAt: draw.some(instants, 2) })),
    'set-claim-relationships': (draw, graph) =>
      revise(draw, idsOf(graph.claims), () => ({
        relationshipId: draw.pick(relationshipIds(graph)),
        sourceId: draw.pick(entityIds(graph)),
        targetId: draw.pick(entityIds(graph)),
      })),
    'create-evidence': (draw, graph) => drawRows(draw, () => drawEvidence(draw, graph.articles)),
    'keep-evidence-states': (draw, graph) => drawEarlier(draw, graph.evidence),
    'update-evidence': (draw, graph) => drawNewContents(draw, graph.evidence, () => drawEvidence(draw, graph.articles), ['id', 'evidenceId', 'articleId']),
    'link-evidence': (draw, graph) => ({
      rows: draw
        .some(graph.evidence, 3)
        .map((evidence) => ({ claimId: draw.pick([...idsOf(graph.claims), 'missing']), evidenceId: textOf(evidence, 'id'), recordedAt: drawInstant(draw) })),
    }),
    'create-relationships': (draw, graph) => drawRows(draw, () => drawRelationship(draw, graph.entities)),
    'update-relationships': (draw, graph) => drawNewContents(draw, graph.relationships, () => drawRelationship(draw, graph.entities), ['id']),
    'remove-typed-relationships': (draw, graph) => ({ ids: someOf(draw, relationshipIds(graph)) }),
    'remove-relationships': (draw, graph) => ({ ids: someOf(draw, relationshipIds(graph)) }),
    'create-judgements': (draw, graph) => drawRows(draw, () => drawJudgement(draw, graph)),
    'undo-judgements': (draw, graph) => revise(draw, idsOf(graph.judgements), () => ({ undoneAt: drawInstant(draw), undoneBy: 'test' })),
    'create-proposals': (draw) => drawRows(draw, () => drawProposal(draw)),
    'create-proposal-items': (draw) => drawRows(draw, () => drawProposalItem(draw, 'prp_00', 0)),
    'decide-proposal-items': (draw, graph) => revise(draw, idsOf(graph.proposalItems), () => ({ decided: drawDecision(draw) })),
    'update-proposals': (draw, graph) =>
      revise(draw, idsOf(graph.proposals), () => ({ state: { status: 'ACCEPTED', acceptedCount: draw.int(9), decidedAt: drawInstant(draw) } })),
    'create-contradictions': (draw, graph) => drawRows(draw, () => drawContradiction(draw, graph.claims)),
    'link-contradictions': (draw, graph) => revise(draw, idsOf(graph.contradictions), () => ({ claimId: draw.pick(idsOf(graph.claims)) })),
    'set-contradiction-times': (draw, graph) => revise(draw, idsOf(graph.contradictions), () => ({ ...drawTimes(draw), closedAt: neverRetracted })),
  }),
  ...entityKinds.map((kind) => [createEntities[kind].name, drawEntities(kind)] as const),
  ...entityKinds.map((kind) => [relabelEntities[kind].name, (draw: Draw, graph: RawGraph) => ({ ids: someOf(draw, entityIds(graph)) })] as const),
  ...predicateNames.map((predicate) => [createTypedRelationships[predicate].name, drawTyped(predicate)] as const),
  ...predicateNames.map((predicate) => [updateTypedRelationships[predicate].name, drawTypedUpdate(predicate)] as const),
  // Whatever is taken away, all of it is: which of many goes first is nobody's business.
  ...clearStatements.map(({ name }) => [name, () => ({ limit: 100_000 })] as const),
];

function drawEntities(kind: (typeof entityKinds)[number]): DrawParameters {
  return (draw) => drawRows(draw, () => drawEntity(draw, kind));
}

function drawTyped(predicate: (typeof predicateNames)[number]): DrawParameters {
  return (draw, graph) => drawRows(draw, () => typedRow(drawRelationship(draw, graph.entities, predicate)));
}

function drawTypedUpdate(predicate: (typeof predicateNames)[number]): DrawParameters {
  return (draw, graph) => {
    const own = graph.relationships.filter((row) => row['predicate'] === predicate);
    return {
      rows: [...new Set(draw.some(own, 4))].map((row) => {
        const [nearId, farId] = draw.chance(0.5) ? [textOf(row, 'subjectId'), textOf(row, 'objectId')] : [textOf(row, 'objectId'), textOf(row, 'subjectId')];
        return { nearId, farId, fold: drawFold(draw, textOf(row, 'id')) };
      }),
    };
  };
}
