import { neverRetracted } from '../../src/domain/as-of.js';
import { epistemics, methods, polarities } from '../../src/domain/claim.js';
import type { JudgementKind } from '../../src/domain/judgement.js';
import { type EntityKind, entityKinds } from '../../src/domain/kinds.js';
import { foldName } from '../../src/domain/names.js';
import { firstDay, lastDay } from '../../src/domain/partial-date.js';
import { proposalStatuses } from '../../src/domain/proposed.js';
import { type Predicate, predicateNames } from '../../src/domain/vocabulary.js';
import { pastTense, presentTense } from '../../src/store/as-of-parameters.js';
import { advanceGraph, lockGraph, logChange } from '../../src/store/cypher/changes.js';
import { createContradictions, linkContradictions } from '../../src/store/cypher/contradictions.js';
import { createJudgements } from '../../src/store/cypher/judgements.js';
import { createItems, createProposals } from '../../src/store/cypher/proposals.js';
import * as writes from '../../src/store/cypher/writes.js';
import type { Run, Value } from '../../src/store/engine.js';
import { entityKeys, type Properties, withoutAbsent } from '../../src/store/writes/stored-properties.js';
import type { Draw } from './random-draw.js';

/**
 * A random graph as rows of properties, wilder than `apply` would let through: claims whose subject is their object,
 * properties that are missing, empty lists, empty texts. For holding statements, not the store, to the same answers.
 */
export interface RawGraph {
  readonly entities: readonly Properties[];
  readonly earlierEntities: readonly Properties[];
  readonly names: readonly Properties[];
  readonly articles: readonly Properties[];
  readonly earlierArticles: readonly Properties[];
  readonly claims: readonly Properties[];
  readonly evidence: readonly Properties[];
  readonly earlierEvidence: readonly Properties[];
  readonly evidencePairs: readonly Properties[];
  readonly relationships: readonly Properties[];
  readonly judgements: readonly Properties[];
  readonly contradictions: readonly Properties[];
  readonly proposals: readonly Properties[];
  readonly proposalItems: readonly Properties[];
  readonly changes: readonly Properties[];
}

const names = ['Владимир Путин', '俄罗斯', 'arms control 🚀', 'Syria', 'syria', 'O’Brien "Bob"', 'a\\b', 'tab\tand\nline', 'Zürich', 'Äland', ''];
export const days = [firstDay, '1922-12-30', '1985-01-01', '1991-12-01', '1991-12-25', '1999-06-30', '2014-02-20', '2022-02-24', lastDay];
const partialDates = ['1922', '1985', '1991-12', '1991-12-25', '1999~', '2014-02?'];
export const instants = ['2026-01-01T00:00:00.000Z', '2026-01-02T00:00:00.000Z', '2026-01-02T00:00:00.001Z', '2026-02-01T00:00:00.000Z'];

export const textOf = (row: Properties, key: string): string => row[key] as string;
export const idsOf = (rows: readonly Properties[]): readonly string[] => rows.map((row) => textOf(row, 'id'));

export function drawGraph(draw: Draw): RawGraph {
  const entities = wholes(
    draw,
    Array.from({ length: 10 + draw.int(10) }, () => drawEntity(draw)),
  );
  const articles = Array.from({ length: 1 + draw.int(5) }, () => drawArticle(draw, entities));
  const relationships = drawRelationships(draw, entities);
  const claims = Array.from({ length: 20 + draw.int(50) }, () => drawClaim(draw, { entities, articles, relationships }));
  const evidence = Array.from({ length: draw.int(30) }, () => drawEvidence(draw, articles));
  const contradictions = Array.from({ length: draw.int(8) }, () => drawContradiction(draw, claims));
  const proposals = Array.from({ length: draw.int(8) }, () => drawProposal(draw));
  const earlierEntities = earlierOf(draw, entities, () => ({ ...drawDays(draw), slug: draw.fresh('earlier') })).map((state) => ({
    ...state,
    ...entityKeys({ id: textOf(state, 'entityId'), slug: textOf(state, 'slug'), wikidataId: state['wikidataId'] as string | undefined }, pastTense),
  }));
  return {
    entities,
    earlierEntities,
    names: [...entities, ...earlierEntities].flatMap(namesOf),
    articles,
    earlierArticles: earlierOf(draw, articles, () => ({ searchText: foldName(draw.pick(names)) })),
    claims,
    evidence,
    earlierEvidence: earlierOf(draw, evidence, () => ({ foldedQuote: foldName(draw.pick(names)) })),
    evidencePairs: drawEvidencePairs(draw, claims, evidence),
    relationships,
    judgements: [...Array.from({ length: draw.int(10) }, () => drawJudgement(draw, { entities, claims, articles })), ...resolutionsOf(draw, contradictions)],
    contradictions,
    proposals,
    proposalItems: proposals.flatMap((proposal) =>
      Array.from({ length: draw.int(6) }, (_, position) => drawProposalItem(draw, textOf(proposal, 'id'), position)),
    ),
    changes: instants.map((at, index) => drawChange(draw, index + 1, at, entities)),
  };
}

/** Where it is missing, it is not there at all. */
const maybe = <T>(draw: Draw, value: T): T | undefined => (draw.chance(0.4) ? undefined : value);

function drawDays(draw: Draw): Properties {
  const [earliest, latest] = [draw.pick(days), draw.pick(days)].sort() as [string, string];
  return {
    validEarliest: earliest,
    validLatest: latest,
    certainFrom: draw.chance(0.5) ? earliest : draw.pick(days),
    certainTo: draw.chance(0.5) ? latest : draw.pick(days),
  };
}

export function drawEntity(draw: Draw, kind: EntityKind = draw.pick(entityKinds)): Properties {
  const id = draw.fresh('ent');
  const name = draw.pick(names);
  const createdAt = draw.pick(instants);
  const identity = { id, slug: draw.fresh('slug'), wikidataId: maybe(draw, draw.pick(['Q1', 'Q2'])) };
  return withoutAbsent({
    ...drawDays(draw),
    ...identity,
    ...entityKeys(identity, presentTense),
    entityId: id,
    kind,
    name,
    aliases: '[]',
    description: maybe(draw, draw.pick(names)),
    existsFrom: maybe(draw, draw.pick(partialDates)),
    foldedNames: draw.some([foldName(name), 'syria', 'putin'], 3),
    searchText: foldName(`${name} ${draw.pick(names)}`),
    nameKey: `${foldName(name)}~${id}`,
    createdAt,
    createdKey: `${createdAt}~${id}`,
    recordedAt: createdAt,
    supersededAt: neverRetracted,
    canonicalId: id,
    memberIds: [id],
  });
}

/** Some of the entities are judged to be the same as the first. */
function wholes(draw: Draw, entities: readonly Properties[]): readonly Properties[] {
  const [first, ...others] = entities as readonly [Properties, ...Properties[]];
  const members = others.filter(() => draw.chance(0.2));
  const memberIds = idsOf([first, ...members]);
  const canonicalId = textOf(first, 'id');
  return entities.map((entity) => (entity === first || members.includes(entity) ? { ...entity, canonicalId, memberIds, memberAliases: '[]' } : entity));
}

/** What some things were like before their present state, and never at the same time: both have the same place in every list. */
function earlierOf(draw: Draw, rows: readonly Properties[], drawOther: () => Properties): readonly Properties[] {
  return [...new Set(draw.some(rows, 6))].map(({ id: _, ...state }) => {
    const since = draw.pick(['2025-06-01T00:00:00.000Z', textOf(state, 'recordedAt')]);
    return { ...state, ...drawOther(), recordedAt: since, supersededAt: textOf(state, 'recordedAt') };
  });
}

const namesOf = (state: Properties): readonly Properties[] =>
  (state['foldedNames'] as readonly string[]).map((folded) => ({
    key: `${folded}~${textOf(state, 'entityId')}`,
    folded,
    entityId: state['entityId'] as Value,
  }));

export function drawArticle(draw: Draw, entities: readonly Properties[]): Properties {
  const id = draw.fresh('art');
  const earliest = draw.pick(days);
  const text = maybe(draw, draw.pick(names));
  return withoutAbsent({
    id,
    title: maybe(draw, draw.pick(names)),
    text,
    textIsHeld: text !== undefined,
    textSha256: maybe(draw, draw.fresh('sha')),
    authorIds: draw.some(idsOf(entities), 2),
    publisherIds: draw.some(idsOf(entities), 2),
    publications: '[]',
    publishedEarliest: earliest,
    publishedLatest: draw.pick(days.filter((day) => day >= earliest)),
    searchText: foldName(draw.pick(names)),
    sortKey: `${earliest}~${id}`,
    articleKey: id,
    signature: maybe(draw, [1, 2, draw.int(9)]),
    retractedAt: draw.chance(0.2) ? draw.pick(instants) : undefined,
    createdAt: draw.pick(instants),
    recordedAt: draw.pick(instants),
    supersededAt: neverRetracted,
  });
}

type Surroundings = Pick<RawGraph, 'entities' | 'articles' | 'relationships'>;

export function drawClaim(draw: Draw, { entities, articles, relationships }: Surroundings): Properties {
  const id = draw.fresh('clm');
  const recordedAt = draw.pick(instants);
  const validity = drawDays(draw);
  return withoutAbsent({
    ...validity,
    id,
    subjectId: draw.pick(idsOf(entities)),
    predicate: draw.pick(predicateNames),
    objectId: draw.pick(idsOf(entities)),
    aboutIds: draw.some(idsOf(entities), 2),
    authorIds: draw.some(idsOf(entities), 2),
    speakerIds: draw.some(idsOf(entities), 2),
    office: maybe(draw, 'President'),
    stance: maybe(draw, draw.int(7) - 3),
    polarity: draw.pick(polarities),
    epistemic: draw.pick(epistemics),
    confidence: maybe(draw, draw.pick([0, 0.25, 1])),
    method: draw.pick(methods),
    validFrom: maybe(draw, draw.pick(partialDates)),
    validTo: maybe(draw, draw.pick(partialDates)),
    summary: maybe(draw, draw.pick(names)),
    articleId: maybe(draw, draw.pick(idsOf(articles))),
    relationshipId: draw.pick(idsOf(relationships)),
    sourceId: draw.pick(idsOf(entities)),
    targetId: draw.pick(idsOf(entities)),
    gaps: drawGaps(draw),
    changedAt: maybe(draw, draw.some(instants, 2)),
    sortKey: `${textOf(validity, 'validEarliest')}~${id}`,
    recordedAt,
    recordedKey: `${recordedAt}~${id}`,
    retractedAt: draw.chance(0.2) ? draw.pick(instants) : neverRetracted,
  });
}

/** Times in which something was taken back, and restored afterwards. */
function drawGaps(draw: Draw): readonly string[] | undefined {
  if (draw.chance(0.7)) return undefined;
  return Array.from({ length: draw.int(3) }, () => [draw.pick(instants), draw.pick(instants)].sort().join('~'));
}

export function drawEvidence(draw: Draw, articles: readonly Properties[]): Properties {
  const start = maybe(draw, draw.int(100));
  const id = draw.fresh('evd');
  return withoutAbsent({
    id,
    evidenceId: id,
    status: draw.pick(['VERIFIED', 'TEXT_NOT_HELD', 'BROKEN']),
    foldedQuote: foldName(draw.pick(names)),
    recordedAt: draw.pick(instants),
    supersededAt: neverRetracted,
    articleId: draw.pick(idsOf(articles)),
    start,
    end: start === undefined ? undefined : start + 1 + draw.int(9),
    quote: maybe(draw, draw.pick(names)),
    prefix: maybe(draw, draw.pick(names)),
  });
}

function drawEvidencePairs(draw: Draw, claims: readonly Properties[], evidence: readonly Properties[]): readonly Properties[] {
  const pairs = draw.some(evidence, 60).map((row) => ({ claimId: draw.pick(idsOf(claims)), evidenceId: textOf(row, 'id'), recordedAt: draw.pick(instants) }));
  return [...new Map(pairs.map((pair) => [`${pair.claimId} ${pair.evidenceId}`, pair])).values()];
}

export function drawContradiction(draw: Draw, claims: readonly Properties[]): Properties {
  const id = draw.fresh('ctr');
  const recordedAt = draw.pick(instants);
  const claimIds = [draw.pick(idsOf(claims)), draw.pick(idsOf(claims))];
  const ends = claims.filter((row) => claimIds.includes(textOf(row, 'id'))).flatMap((row) => [textOf(row, 'subjectId'), textOf(row, 'objectId')]);
  return withoutAbsent({
    id,
    rule: draw.pick(['POLARITY', 'FUNCTIONAL']),
    claimIds,
    entityIds: ends,
    sortKey: `${recordedAt}~${id}`,
    recordedAt,
    closedAt: draw.chance(0.2) ? draw.pick(instants) : neverRetracted,
    gaps: drawGaps(draw),
  });
}

export const judgementKinds: readonly JudgementKind[] = ['SAME', 'DIFFERENT', 'UNSURE', 'RETRACT_CLAIM', 'RETRACT_ARTICLE', 'RESOLVE'];

export function drawJudgement(draw: Draw, graph: Pick<RawGraph, 'entities' | 'claims' | 'articles'>): Properties {
  const targets = [...idsOf(graph.entities), ...idsOf(graph.claims).slice(0, 5), ...idsOf(graph.articles)];
  return withoutAbsent({
    id: draw.fresh('jdg'),
    kind: draw.pick(judgementKinds),
    at: draw.pick(instants),
    by: 'Ж 🚀',
    reason: maybe(draw, draw.pick(names)),
    undoneAt: draw.chance(0.3) ? draw.pick(instants) : neverRetracted,
    undoneBy: maybe(draw, 'test'),
    aId: maybe(draw, draw.pick(targets)),
    target: draw.pick(targets),
  });
}

export function drawProposal(draw: Draw): Properties {
  const id = draw.fresh('prp');
  const createdAt = draw.pick(instants);
  return withoutAbsent({
    id,
    article: `{"id":"art","title":"${draw.pick(['a', '俄罗斯 🚀'])}"}`,
    text: draw.pick(names),
    status: draw.pick(proposalStatuses),
    itemCount: draw.int(9),
    acceptedCount: draw.int(3),
    rejectedCount: draw.int(3),
    createdAt,
    createdBy: 'Ж 🚀',
    decidedAt: maybe(draw, draw.pick(instants)),
    decidedBy: maybe(draw, 'test'),
    proposalKey: `${createdAt}~${id}`,
  });
}

export function drawProposalItem(draw: Draw, proposalId: string, position: number): Properties {
  return withoutAbsent({
    id: draw.fresh('pit'),
    proposalId,
    position,
    itemKind: draw.pick(['ENTITY', 'LINK', 'CLAIM', 'EVIDENCE']),
    content: `{"summary":"${draw.pick(['a', '俄罗斯 🚀'])}"}`,
    quote: maybe(draw, draw.pick(names)),
    sentence: draw.pick(names),
    proposedAt: draw.pick(instants),
    proposedBy: 'test',
    ...(draw.chance(0.5) && drawDecision(draw)),
  });
}

export function drawDecision(draw: Draw): Properties {
  return withoutAbsent({
    decision: draw.pick(['ACCEPT', 'REJECT']),
    decidedAt: draw.pick(instants),
    decidedBy: 'test',
    decidedEntityId: maybe(draw, 'ent_00'),
    decidedClaim: maybe(draw, '{"predicate":"MEETS"}'),
    decidedClaimId: maybe(draw, 'clm_00'),
  });
}

/** No more than one judgement on a contradiction stands at a time. */
function resolutionsOf(draw: Draw, contradictions: readonly Properties[]): readonly Properties[] {
  return contradictions
    .filter(() => draw.chance(0.5))
    .map((row) => ({
      id: draw.fresh('jdg'),
      kind: 'RESOLVE',
      at: draw.pick(instants),
      by: 'test',
      reason: draw.pick(names),
      undoneAt: neverRetracted,
      target: textOf(row, 'id'),
    }));
}

function drawRelationships(draw: Draw, entities: readonly Properties[]): readonly Properties[] {
  const drawn = Array.from({ length: 5 + draw.int(25) }, () => drawRelationship(draw, entities));
  return [...new Map(drawn.map((row) => [`${textOf(row, 'subjectId')} ${textOf(row, 'predicate')} ${textOf(row, 'objectId')}`, row])).values()];
}

export function drawRelationship(draw: Draw, entities: readonly Properties[], predicate: Predicate = draw.pick(predicateNames)): Properties {
  const id = draw.fresh('rel');
  return {
    ...drawFold(draw, id),
    predicate,
    subjectId: draw.pick(idsOf(entities)),
    subjectKind: draw.pick(entityKinds),
    objectId: draw.pick(idsOf(entities)),
    objectKind: draw.pick(entityKinds),
  };
}

export function drawFold(draw: Draw, id: string): Properties {
  const [validEarliest, validLatest] = [draw.pick(days), draw.pick(days)].sort() as [string, string];
  return withoutAbsent({
    id,
    claimCount: draw.int(4),
    denialCount: draw.int(2),
    sourceCount: draw.int(3),
    validFrom: maybe(draw, draw.pick(partialDates)),
    validTo: maybe(draw, draw.pick(partialDates)),
    validEarliest,
    validLatest,
    sortKey: `${validEarliest}~${id}`,
  });
}

function drawChange(draw: Draw, seq: number, at: string, entities: readonly Properties[]): Properties {
  return {
    id: draw.fresh('chg'),
    seq,
    at,
    by: 'test',
    action: 'add',
    summary: draw.pick(names),
    entityIds: draw.some(idsOf(entities), 3),
    claimIds: [],
    judgementIds: [],
    ...(draw.chance(0.5) && { proposalIds: [], proposedItemIds: ['pit_00'], decidedItemIds: ['pit_00', 'pit_01'] }),
  };
}

/** Loads a graph with the statements that ship. */
export async function loadGraph(run: Run, graph: RawGraph): Promise<void> {
  for (const kind of entityKinds) await run(writes.createEntities[kind], { rows: graph.entities.filter((row) => row['kind'] === kind) });
  await run(writes.keepEntityStates, { rows: graph.earlierEntities });
  await run(writes.addNames, { rows: graph.names });
  await run(writes.createArticles, { rows: graph.articles });
  await run(writes.keepArticleStates, { rows: graph.earlierArticles });
  await run(writes.linkArticleAuthors, { rows: links(graph.articles, 'authorIds', 'articleId') });
  await run(writes.linkArticlePublishers, { rows: links(graph.articles, 'publisherIds', 'articleId') });
  await run(writes.createClaims, { rows: graph.claims });
  await run(writes.linkAbout, { rows: links(graph.claims, 'aboutIds', 'claimId') });
  await run(writes.linkSpeakers, { rows: links(graph.claims, 'speakerIds', 'claimId') });
  await run(writes.linkAuthors, { rows: links(graph.claims, 'authorIds', 'claimId') });
  await run(writes.createEvidence, { rows: graph.evidence });
  await run(writes.keepEvidenceStates, { rows: graph.earlierEvidence });
  await run(writes.linkEvidence, { rows: graph.evidencePairs });
  await run(writes.createRelationships, { rows: graph.relationships });
  for (const predicate of predicateNames)
    await run(writes.createTypedRelationships[predicate], { rows: graph.relationships.filter((row) => row['predicate'] === predicate).map(typedRow) });
  await run(createContradictions, { rows: graph.contradictions });
  await run(linkContradictions, {
    rows: graph.contradictions.flatMap((row) => (row['claimIds'] as readonly string[]).map((claimId) => ({ id: textOf(row, 'id'), claimId }))),
  });
  await run(createJudgements, { rows: graph.judgements });
  await run(createProposals, { rows: graph.proposals });
  await run(createItems, { rows: graph.proposalItems });
  await run(lockGraph, { writer: 'test' });
  for (const change of graph.changes) await run(logChange, { change });
  await run(advanceGraph, { seq: graph.changes.length, at: instants.at(-1) ?? '' });
}

const links = (rows: readonly Properties[], list: string, key: string): readonly Properties[] =>
  rows.flatMap((row) => [...new Set(row[list] as readonly string[])].map((entityId) => ({ [key]: textOf(row, 'id'), entityId })));

/** A relationship node as the row of its typed relationship. */
export function typedRow({ predicate: _, subjectId, objectId, subjectKind: __, objectKind: ___, ...fold }: Properties): Properties {
  return { subjectId: subjectId as Value, objectId: objectId as Value, fold };
}
