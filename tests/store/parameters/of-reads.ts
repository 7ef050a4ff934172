import { proposalStatuses } from '../../../src/domain/proposed.js';
import { symmetricPredicates } from '../../../src/domain/vocabulary.js';
import { type EntityKeyOrder, entityPages } from '../../../src/store/cypher/entities.js';
import type { Parameters } from '../../../src/store/engine.js';
import type { Draw } from '../random-draw.js';
import { idsOf, instants, judgementKinds, type RawGraph } from '../raw-graph.js';
import {
  articleAlternatives,
  boundsWithoutRetraction,
  type DrawParameters,
  drawAfter,
  drawBounds,
  drawFollowed,
  drawKnown,
  drawLimit,
  drawStarts,
  drawWhich,
  entityAlternatives,
  entityIds,
  relationshipIds,
  someOf,
  somePredicates,
  valuesOf,
  words,
} from './parts.js';

const idsAmong =
  (idsFrom: (graph: RawGraph) => readonly string[]): DrawParameters =>
  (draw, graph) => ({ ids: someOf(draw, idsFrom(graph)) });

const someEntities = idsAmong(entityIds);
const someClaims = idsAmong(({ claims }) => idsOf(claims));
const someArticles = idsAmong(({ articles }) => idsOf(articles));
const someEvidence = idsAmong(({ evidence }) => idsOf(evidence));
const someRelationships = idsAmong(relationshipIds);
const someContradictions = idsAmong(({ contradictions }) => idsOf(contradictions));
const someJudgements = idsAmong(({ judgements }) => idsOf(judgements));

const someProposals = idsAmong(({ proposals }) => idsOf(proposals));
const someItems = idsAmong(({ proposalItems }) => idsOf(proposalItems));

const drawStatuses = (draw: Draw): Parameters => ({ statuses: [draw.pick(proposalStatuses), draw.pick(proposalStatuses)] });

const both =
  (...draws: readonly DrawParameters[]): DrawParameters =>
  (draw, graph) =>
    Object.assign({}, ...draws.map((drawOwn) => drawOwn(draw, graph)));

const limited: DrawParameters = (draw) => ({ limit: drawLimit(draw) });
const nothing: DrawParameters = () => ({});

const slugs = (graph: RawGraph) => valuesOf([...graph.entities, ...graph.earlierEntities], 'slug');

const drawContradictions: DrawParameters = (draw, graph) => ({
  ...drawBounds(draw),
  after: drawAfter(draw, valuesOf(graph.contradictions, 'sortKey'), true),
  anyEntity: draw.chance(0.5),
  entityIds: someOf(draw, entityIds(graph)),
  statuses: draw.pick([
    ['OPEN', 'RESOLVED'],
    ['RESOLVED', 'OPEN'],
    ['OPEN', 'OPEN'],
  ]),
});

const drawKinds = (draw: Draw): Parameters => ({ kinds: [draw.pick(judgementKinds), draw.pick(judgementKinds)] });

const afterArticle: DrawParameters = (draw, graph) => ({ after: drawAfter(draw, valuesOf(graph.articles, 'sortKey'), true) });

export const ofReads: readonly (readonly [string, DrawParameters])[] = [
  ...Object.entries<DrawParameters>({
    'entities-by-id': both(drawKnown, someEntities),
    'entities-by-slug': (draw, graph) => ({ ...drawKnown(draw), keys: someOf(draw, slugs(graph)) }),
    'entities-by-wikidata-id': (draw) => ({ ...drawKnown(draw), keys: someOf(draw, ['Q1', 'Q2']) }),
    'entities-by-name': (draw) => ({ ...drawKnown(draw), keys: someOf(draw, words) }),
    'all-names': drawKnown,
    'entity-count': (draw, graph) => ({ ...boundsWithoutRetraction(draw), alternatives: entityAlternatives(draw, graph) }),
    'entity-claim-counts': (draw, graph) => ({ ...drawBounds(draw), alternatives: entityAlternatives(draw, graph) }),
    'entity-counts-by-kind': boundsWithoutRetraction,
    'entity-state-rows': someEntities,
    'entity-instants': someEntities,
    'identity-instants': someEntities,
    'article-ids-by-text': (draw, graph) => ({ digests: someOf(draw, valuesOf(graph.articles, 'textSha256')) }),
    'text-digests': someArticles,
    'slug-holders': (draw, graph) => ({ slugs: someOf(draw, slugs(graph)) }),
    'kinds-of-entities': someEntities,
    'claims-by-id': both(drawKnown, someClaims),
    'claims-by-quote': (draw) => ({ ...drawKnown(draw), text: draw.pick(words), limit: drawLimit(draw) }),
    'claim-ends': someEntities,
    'claims-on-entities': someEntities,
    'institutions-of-countries': someEntities,
    'ends-of-claims': someClaims,
    'claim-circumstance-instants': someClaims,
    'claim-instants': someClaims,
    'claim-retractions': someClaims,
    'claim-retractions-of-articles': someArticles,
    'claim-total': nothing,
    'claim-counts-by-predicate': drawBounds,
    'claim-counts-by-ends': drawBounds,
    'existing-claims': someClaims,
    'evidence-by-claim': both(drawKnown, someClaims),
    'evidence-pairs': someClaims,
    'existing-evidence': someEvidence,
    'evidence-rows-of-articles': someArticles,
    'articles-by-id': both(drawKnown, someArticles),
    'article-texts': both(drawKnown, someArticles),
    'article-signatures': both(drawKnown, someArticles),
    'articles-newest': both(drawKnown, afterArticle, limited, (draw, graph) => ({ alternatives: articleAlternatives(draw, graph) })),
    'article-count': (draw, graph) => ({ ...drawKnown(draw), alternatives: articleAlternatives(draw, graph) }),
    'article-total': drawKnown,
    'articles-mentioning': both(drawBounds, someEntities),
    'articles-of-author': both(drawKnown, afterArticle, limited, (draw, graph) => ({ keys: someOf(draw, entityIds(graph)) })),
    'article-count-of-authors': (draw, graph) => ({ ...drawKnown(draw), rows: [0, 1, 2].map((key) => ({ key, ids: someOf(draw, entityIds(graph)) })) }),
    'article-rows': someArticles,
    'existing-articles': someArticles,
    'relationships-of-entity': both(drawWhich, drawStarts, limited),
    'relationship-steps-of-entity': both(drawWhich, drawStarts, limited),
    'relationships-of-entity-named': both(drawWhich, drawStarts, limited),
    'relationship-count-of-entity': both(drawWhich, drawStarts),
    'relationship-claims-of-entity': both(drawFollowed, drawBounds),
    'relationship-counts-then': (draw) => ({ ...drawBounds(draw), symmetric: symmetricPredicates }),
    'relationships-by-id': someRelationships,
    'existing-relationships': someRelationships,
    'claims-to-fold': someRelationships,
    'claims-to-fold-between': (draw, graph) => ({ from: draw.pick(relationshipIds(graph)), to: draw.pick([...relationshipIds(graph), 'rel~'.repeat(4)]) }),
    'live-claims-to-fold': both(drawBounds, someRelationships),
    'claims-of-relationships': both(drawBounds, someRelationships),
    'relationships-among': both(someEntities, (draw) => ({ predicates: somePredicates(draw) })),
    'claims-among': both(drawBounds, someEntities, (draw) => ({ predicates: somePredicates(draw) })),
    'claims-among-ever': both(boundsWithoutRetraction, someEntities, (draw) => ({ predicates: somePredicates(draw) })),
    'comparable-claims': someRelationships,
    'comparable-claims-of-entities': someEntities,
    'comparable-claims-by-ids': someClaims,
    'comparable-claims-around': someEntities,
    'contradictions-between-claims': someClaims,
    'denied-relationships': someRelationships,
    'office-relationships': someEntities,
    'existing-contradictions': someContradictions,
    'contradictions-newest': both(drawContradictions, limited),
    'contradiction-count': drawContradictions,
    'contradictions-by-id': both(drawBounds, someContradictions),
    'contradictions-of-claims': both(drawBounds, someClaims),
    'proposals-by-id': someProposals,
    'proposal-texts': someProposals,
    'proposals-newest': (draw, graph) => ({
      ...drawStatuses(draw),
      after: drawAfter(draw, valuesOf(graph.proposals, 'proposalKey'), true),
      limit: drawLimit(draw),
    }),
    'proposal-count': drawStatuses,
    'proposal-items-by-id': someItems,
    'items-of-proposals': someProposals,
    'entity-items-of-proposals': someProposals,
    'judgements-by-id': both(drawKnown, someJudgements),
    'standing-judgements': both(drawKnown, drawKinds),
    'judgements-on-targets': both(drawKnown, drawKinds, (draw, graph) => ({ targets: someOf(draw, valuesOf(graph.judgements, 'target')) })),
    'changes-since': (draw) => ({ seq: draw.int(5), limit: drawLimit(draw) }),
    'change-count': (draw) => ({ seq: draw.int(5) }),
    'changes-at': (draw) => ({ instants: someOf(draw, instants) }),
    'identity-changes-after': drawKnown,
    'latest-change': nothing,
    'seeding-mark': nothing,
  }),
  ...(Object.keys(entityPages) as EntityKeyOrder[]).map((order) => [entityPages[order].name, drawEntityPage(order)] as const),
];

function drawEntityPage(order: EntityKeyOrder): DrawParameters {
  return (draw, graph) => ({
    ...boundsWithoutRetraction(draw),
    after: drawAfter(draw, valuesOf(graph.entities, order.startsWith('name') ? 'nameKey' : 'createdKey'), order.endsWith('Descending')),
    limit: drawLimit(draw),
    alternatives: entityAlternatives(draw, graph),
  });
}
