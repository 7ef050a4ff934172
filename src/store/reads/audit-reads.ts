import { knownNow } from '../../domain/as-of.js';
import type { ComparableClaim } from '../../domain/contradiction.js';
import type { Judgement } from '../../domain/judgement.js';
import type { HeldItem } from '../../domain/proposed.js';
import * as audit from '../cypher/audit.js';
import { comparableClaimsOfEntities, existingContradictions } from '../cypher/contradictions.js';
import { claimRetractions, standingJudgements } from '../cypher/judgements.js';
import { itemsOfProposals, proposalsById, proposalTexts } from '../cypher/proposals.js';
import { claimsToFoldBetween } from '../cypher/relationships.js';
import { articleRows, entityStateRows, evidenceRowsOfArticles, existingArticles, existingClaims, kindsOfEntities, slugHolders } from '../cypher/writes.js';
import type { Engine, Parameters, Row, Statement } from '../engine.js';
import { itemOf, proposalOf, type StoredProposal } from '../proposal-rows.js';
import { type FoldRow, foldRowOf, judgementOf } from '../rows.js';
import { comparableRow } from '../writes/compare-claims.js';
import type { Properties } from '../writes/stored-properties.js';
import { type EndOfClaim, readEnds } from '../writes/surroundings.js';

/** A stretch of the ids of one label: from one inclusive to another exclusive. */
export interface IdStretch {
  readonly from: string;
  readonly to: string;
}

/** What leads from one thing to another. */
export interface Link {
  readonly key: string;
  readonly type: string;
  readonly entityId: string;
}

/** Who made a change, and what of judgements and proposals it names. */
export interface JudgingChange {
  readonly by: string;
  readonly judgementIds: readonly string[];
  readonly proposalIds: readonly string[];
  readonly proposedItemIds: readonly string[];
  readonly decidedItemIds: readonly string[];
}

export interface GivenEvidenceLink {
  readonly claimId: string;
  readonly at: string;
  readonly evidenceId: string;
  readonly articleId: string;
}

/** Everything that is stored, as it is stored, a stretch at a time: for checking it. */
export interface AuditReads {
  /** All ids of a label, in stretches of about `size` things, since ids are hashes. The first and last take in what is no proper id. */
  stretches(label: audit.AuditedLabel, size: number): Promise<readonly IdStretch[]>;
  graph(): Promise<{ readonly seq: number; readonly at: string; readonly foldDueSince: number } | undefined>;
  /** Those of some instants at which the log has a change. */
  loggedInstants(instants: readonly string[]): Promise<ReadonlySet<string>>;
  /** By instant, who made the change, and which judgements, proposals and items it names. */
  judgingChanges(instants: readonly string[]): Promise<ReadonlyMap<string, JudgingChange>>;
  entityStates(stretch: IdStretch): Promise<readonly { readonly key: string; readonly labels: readonly string[]; readonly state: Properties }[]>;
  /** Present states by id. */
  entityStatesByIds(ids: readonly string[]): Promise<ReadonlyMap<string, Properties>>;
  entitiesWithin(stretch: IdStretch): Promise<readonly { readonly id: string; readonly memberIds: readonly string[] }[]>;
  slugHolders(slugs: readonly string[]): Promise<readonly { readonly slug: string; readonly id: string }[]>;
  namesByKey(keys: readonly string[]): Promise<ReadonlyMap<string, { readonly folded: string; readonly entityId: string }>>;
  ends(ids: readonly string[]): Promise<ReadonlyMap<string, EndOfClaim>>;
  /** Without texts. */
  articleStates(stretch: IdStretch): Promise<readonly Properties[]>;
  articlesWithin(stretch: IdStretch): Promise<readonly string[]>;
  articleEnds(stretch: IdStretch): Promise<readonly Link[]>;
  /** Present states with their texts. */
  articles(ids: readonly string[]): Promise<readonly Properties[]>;
  evidenceOfArticles(ids: readonly string[]): Promise<readonly Properties[]>;
  claims(stretch: IdStretch): Promise<readonly { readonly claim: Properties; readonly hasArticle: boolean }[]>;
  claimEnds(stretch: IdStretch): Promise<readonly Link[]>;
  claimEvidence(stretch: IdStretch): Promise<readonly GivenEvidenceLink[]>;
  /** Judgements on things, those that were undone too; by thing. */
  judgementsOn(targets: readonly string[]): Promise<readonly { readonly target: string; readonly judgement: Judgement }[]>;
  standingIdentity(): Promise<readonly Judgement[]>;
  evidenceStates(stretch: IdStretch): Promise<readonly Properties[]>;
  evidencePlaces(stretch: IdStretch): Promise<readonly { readonly id: string; readonly articleId: string | undefined; readonly claims: number }[]>;
  claimsToFold(relationships: IdStretch): Promise<readonly FoldRow[]>;
  relationships(stretch: IdStretch): Promise<readonly Properties[]>;
  /** By the entity that they lead from. */
  relationshipsFrom(entities: IdStretch): Promise<readonly Properties[]>;
  typedRelationshipsFrom(entities: IdStretch): Promise<
    readonly {
      readonly subjectId: string;
      readonly subjectKind: string;
      readonly predicate: string;
      readonly objectId: string;
      readonly objectKind: string;
      readonly fold: Properties;
    }[]
  >;
  judgements(stretch: IdStretch): Promise<readonly { readonly target: string; readonly judgement: Judgement }[]>;
  contradictions(stretch: IdStretch): Promise<readonly Properties[]>;
  contradictionClaims(stretch: IdStretch): Promise<readonly { readonly key: string; readonly claim: ComparableClaim }[]>;
  /** As they are stored, with the texts of their articles. */
  proposals(stretch: IdStretch): Promise<readonly Properties[]>;
  proposalItems(stretch: IdStretch): Promise<readonly Properties[]>;
  itemsOfProposals(ids: readonly string[]): Promise<readonly HeldItem[]>;
  proposalTexts(ids: readonly string[]): Promise<ReadonlyMap<string, string>>;
  proposalsById(ids: readonly string[]): Promise<ReadonlyMap<string, StoredProposal>>;
  comparableClaimsOf(entityIds: readonly string[]): Promise<readonly ComparableClaim[]>;
  /** By id, whether it is closed. */
  contradictionStates(ids: readonly string[]): Promise<ReadonlyMap<string, string>>;
  /** By id, when each claim was retracted. */
  retractionTimes(claimIds: readonly string[]): Promise<ReadonlyMap<string, string>>;
  existing(label: 'Claim' | 'Article' | 'Entity', ids: readonly string[]): Promise<ReadonlySet<string>>;
}

/** Keys in one statement. */
const pieceSize = 2_000;

const prefixes: Readonly<Record<audit.AuditedLabel, string>> = {
  Entity: 'ent',
  Article: 'art',
  Claim: 'clm',
  Evidence: 'evd',
  Relationship: 'rel',
  Judgement: 'jdg',
  Contradiction: 'ctr',
  Proposal: 'prp',
  ProposalItem: 'pit',
};

/** Sorts after every id. */
const afterAll = '~';

export function createAuditReads({ read }: Pick<Engine, 'read'>): AuditReads {
  const inPieces = async (statement: Statement, name: string, keys: readonly string[], parameters: Parameters = {}): Promise<readonly Row[]> => {
    const rows: Row[] = [];
    for (let start = 0; start < keys.length; start += pieceSize)
      for (const row of await read(statement, { ...parameters, [name]: keys.slice(start, start + pieceSize) })) rows.push(row);
    return rows;
  };
  const within = (statement: Statement, { from, to }: IdStretch) => read(statement, { from, to });
  const links = async (statement: Statement, stretch: IdStretch) =>
    (await within(statement, stretch)).map((row): Link => ({ key: row[0] as string, type: row[1] as string, entityId: row[2] as string }));
  const propertiesWithin = async (statement: Statement, stretch: IdStretch) => (await within(statement, stretch)).map((row) => row[0] as Properties);
  const judged = (row: Row) => ({ target: row[0] as string, judgement: judgementOf(row, 1, knownNow) });
  const existence = { Claim: existingClaims, Article: existingArticles, Entity: kindsOfEntities } as const;
  return {
    stretches: async (label, size) => {
      const [row] = await read(audit.totals[label]);
      const count = Math.max(1, Math.ceil(((row?.[0] ?? 0) as number) / size));
      const edges = Array.from({ length: count - 1 }, (_, index) => idAt(prefixes[label], (index + 1) / count));
      return ['', ...edges].map((from, index) => ({ from, to: edges[index] ?? afterAll }));
    },
    graph: async () => {
      const [row] = await read(audit.auditGraph);
      return row && { seq: (row[0] ?? 0) as number, at: (row[1] ?? '') as string, foldDueSince: row[2] as number };
    },
    loggedInstants: async (instants) => new Set((await inPieces(audit.loggedInstants, 'instants', [...new Set(instants)])).map((row) => row[0] as string)),
    judgingChanges: async (instants) => {
      const rows = await inPieces(audit.judgingChanges, 'instants', [...new Set(instants)]);
      const ids = (row: Row, at: number) => (row[at] ?? []) as readonly string[];
      return new Map(
        rows.map((row) => [
          row[0] as string,
          { by: row[1] as string, judgementIds: ids(row, 2), proposalIds: ids(row, 3), proposedItemIds: ids(row, 4), decidedItemIds: ids(row, 5) },
        ]),
      );
    },
    entityStates: async (stretch) =>
      (await within(audit.entityStates, stretch)).map((row) => ({ key: row[0] as string, labels: row[1] as readonly string[], state: row[2] as Properties })),
    entityStatesByIds: async (ids) => new Map((await inPieces(entityStateRows, 'ids', ids)).map((row) => [row[0] as string, row[1] as Properties])),
    entitiesWithin: async (stretch) =>
      (await within(audit.entitiesWithin, stretch)).map((row) => ({ id: row[0] as string, memberIds: (row[1] ?? []) as readonly string[] })),
    slugHolders: async (slugs) => (await inPieces(slugHolders, 'slugs', slugs)).map((row) => ({ slug: row[0] as string, id: row[1] as string })),
    namesByKey: async (keys) =>
      new Map((await inPieces(audit.namesByKey, 'keys', keys)).map((row) => [row[0] as string, { folded: row[1] as string, entityId: row[2] as string }])),
    ends: async (ids) => {
      const ends = new Map<string, EndOfClaim>();
      for (let start = 0; start < ids.length; start += pieceSize)
        for (const [id, end] of await readEnds(read, ids.slice(start, start + pieceSize))) ends.set(id, end);
      return ends;
    },
    articleStates: async (stretch) =>
      (await within(audit.articleStates, stretch)).map((row) => Object.fromEntries(audit.articleStateColumns.map((name, index) => [name, row[index] ?? null]))),
    articlesWithin: async (stretch) => (await within(audit.articlesWithin, stretch)).map((row) => row[0] as string),
    articleEnds: (stretch) => links(audit.articleEnds, stretch),
    articles: async (ids) => (await inPieces(articleRows, 'ids', ids)).map((row) => row[1] as Properties),
    evidenceOfArticles: async (ids) => (await inPieces(evidenceRowsOfArticles, 'ids', ids)).map((row) => row[1] as Properties),
    claims: async (stretch) => (await within(audit.auditedClaims, stretch)).map((row) => ({ claim: row[0] as Properties, hasArticle: row[1] !== null })),
    claimEnds: (stretch) => links(audit.auditedClaimEnds, stretch),
    claimEvidence: async (stretch) =>
      (await within(audit.auditedClaimEvidence, stretch)).map((row) => ({
        claimId: row[0] as string,
        at: row[1] as string,
        evidenceId: row[2] as string,
        articleId: row[3] as string,
      })),
    judgementsOn: async (targets) => (await inPieces(audit.judgementsEverOn, 'targets', targets)).map(judged),
    standingIdentity: async () =>
      (await read(standingJudgements, { kinds: ['SAME', 'DIFFERENT'], known: knownNow })).map((row) => judgementOf(row, 0, knownNow)),
    evidenceStates: (stretch) => propertiesWithin(audit.evidenceStates, stretch),
    evidencePlaces: async (stretch) =>
      (await within(audit.evidencePlaces, stretch)).map((row) => ({
        id: row[0] as string,
        articleId: (row[1] ?? undefined) as string | undefined,
        claims: row[2] as number,
      })),
    claimsToFold: async (stretch) => (await within(claimsToFoldBetween, stretch)).map((row) => foldRowOf(row)),
    relationships: (stretch) => propertiesWithin(audit.auditedRelationships, stretch),
    relationshipsFrom: (stretch) => propertiesWithin(audit.relationshipsFrom, stretch),
    typedRelationshipsFrom: async (stretch) =>
      (await within(audit.typedRelationshipsFrom, stretch)).map((row) => ({
        subjectId: row[0] as string,
        subjectKind: row[1] as string,
        predicate: row[2] as string,
        objectId: row[3] as string,
        objectKind: row[4] as string,
        fold: row[5] as Properties,
      })),
    judgements: async (stretch) => (await within(audit.auditedJudgements, stretch)).map(judged),
    contradictions: (stretch) => propertiesWithin(audit.auditedContradictions, stretch),
    contradictionClaims: async (stretch) =>
      (await within(audit.contradictionClaims, stretch)).map((row) => ({ key: row[0] as string, claim: comparableRow(row.slice(1)) })),
    proposals: (stretch) => propertiesWithin(audit.auditedProposals, stretch),
    proposalItems: (stretch) => propertiesWithin(audit.auditedItems, stretch),
    itemsOfProposals: async (ids) => (await inPieces(itemsOfProposals, 'ids', ids)).map(itemOf),
    proposalTexts: async (ids) => new Map((await inPieces(proposalTexts, 'ids', ids)).map((row) => [row[0] as string, row[1] as string])),
    proposalsById: async (ids) => new Map((await inPieces(proposalsById, 'ids', ids)).map((row) => [row[0] as string, proposalOf(row)])),
    comparableClaimsOf: async (entityIds) => (await inPieces(comparableClaimsOfEntities, 'ids', entityIds)).map(comparableRow),
    contradictionStates: async (ids) => new Map((await inPieces(existingContradictions, 'ids', ids)).map((row) => [row[0] as string, row[1] as string])),
    retractionTimes: async (claimIds) => new Map((await inPieces(claimRetractions, 'ids', claimIds)).map((row) => [row[0] as string, row[2] as string])),
    existing: async (label, ids) => new Set((await inPieces(existence[label], 'ids', [...new Set(ids)])).map((row) => row[0] as string)),
  };
}

/** Ids are hashes, so that the first digits divide them evenly. */
const idAt = (prefix: string, part: number): string =>
  `${prefix}_${Math.round(part * 0x1_0000_0000)
    .toString(16)
    .padStart(8, '0')}`;
