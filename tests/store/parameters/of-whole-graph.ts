import type { RawGraph } from '../raw-graph.js';
import { idsOf } from '../raw-graph.js';
import { type DrawParameters, drawInstant, entityIds, relationshipIds, someOf, valuesOf } from './parts.js';

/** A stretch of the ids of some things. */
const within =
  (idsFrom: (graph: RawGraph) => readonly string[]): DrawParameters =>
  (draw, graph) => {
    const ids = ['0', ...idsFrom(graph), '~'];
    const [from, to] = [draw.pick(ids), draw.pick(ids)].sort() as [string, string];
    return { from, to };
  };

const withinEntities = within(entityIds);
const withinArticles = within(({ articles }) => idsOf(articles));
const withinClaims = within(({ claims }) => idsOf(claims));
const withinEvidence = within(({ evidence }) => idsOf(evidence));
const withinContradictions = within(({ contradictions }) => idsOf(contradictions));

const someInstants: DrawParameters = (draw) => ({ instants: [drawInstant(draw), drawInstant(draw)] });
const nothing: DrawParameters = () => ({});

/** Some things, and a stretch of time. */
const between =
  (idsFrom: (graph: RawGraph) => readonly string[]): DrawParameters =>
  (draw, graph) => {
    const [from, to] = [drawInstant(draw), drawInstant(draw)].sort() as [string, string];
    return { ids: someOf(draw, idsFrom(graph)), from, to };
  };

/** Of the statements that `export` and `verify` read with. */
export const ofWholeGraph: readonly (readonly [string, DrawParameters])[] = Object.entries({
  'audit-total-Entity': nothing,
  'audit-total-Article': nothing,
  'audit-total-Claim': nothing,
  'audit-total-Evidence': nothing,
  'audit-total-Relationship': nothing,
  'audit-total-Judgement': nothing,
  'audit-total-Contradiction': nothing,
  'audit-total-Proposal': nothing,
  'audit-total-ProposalItem': nothing,
  'audit-graph': nothing,
  'audit-instants': someInstants,
  'audit-judging-changes': someInstants,
  'audit-entity-states': withinEntities,
  'audit-names': (draw, graph) => ({ keys: someOf(draw, valuesOf(graph.names, 'key')) }),
  'audit-article-states': withinArticles,
  'audit-articles': withinArticles,
  'audit-article-ends': withinArticles,
  'audit-claims': withinClaims,
  'audit-claim-ends': withinClaims,
  'audit-claim-evidence': withinClaims,
  'audit-judgements-on': (draw, graph) => ({ targets: someOf(draw, valuesOf(graph.judgements, 'target')) }),
  'audit-evidence-states': withinEvidence,
  'audit-evidence-places': withinEvidence,
  'audit-relationships': within(relationshipIds),
  'audit-relationships-from': withinEntities,
  'audit-typed-relationships-from': withinEntities,
  'audit-judgements': within(({ judgements }) => idsOf(judgements)),
  'audit-contradictions': withinContradictions,
  'audit-contradiction-claims': withinContradictions,
  'audit-proposals': within(({ proposals }) => idsOf(proposals)),
  'audit-proposal-items': within(({ proposalItems }) => idsOf(proposalItems)),
  'audit-entities': withinEntities,
  'entity-states-between': between(entityIds),
  'article-states-between': between(({ articles }) => idsOf(articles)),
  'evidence-given-at': (draw, graph) => ({ ids: someOf(draw, idsOf(graph.claims)), ...someInstants(draw, graph) }),
});
