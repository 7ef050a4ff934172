import type { ArticleDraft } from './article.js';
import type { ClaimDraft } from './claim.js';
import type { Fault } from './claim-rules.js';
import type { DecisionDraft } from './decision.js';
import type { EntityDraft } from './entity.js';
import type { JudgementDraft } from './judgement.js';
import type { ItemDraft, ProposedArticle } from './proposed.js';

/** What somebody wants written, as one: all of it is kept, or nothing. References are ids by now. */
export interface ChangeSet {
  /** Who: a token's name, a command, a person. */
  readonly by: string;
  /** What, in a word: `add`, `seed`, `ingest`. */
  readonly action: string;
  /** Absent: the numbers of what was written. */
  readonly summary?: string | undefined;
  readonly entities: readonly EntityDraft[];
  readonly articles: readonly ArticleDraft[];
  readonly claims: readonly ClaimDraft[];
  readonly judgements?: readonly JudgementDraft[] | undefined;
  /** Ids of judgements to undo. */
  readonly undo?: readonly string[] | undefined;
  /** Articles that something is proposed of; nothing of them is in the graph until it is accepted. */
  readonly proposals?: readonly ProposedArticle[] | undefined;
  readonly items?: readonly ItemDraft[] | undefined;
  /** What is accepted is written in the same transaction as the decision. */
  readonly decisions?: readonly DecisionDraft[] | undefined;
  /** What is there already keeps its values, and gets those alone that it has none of. */
  readonly fillsOnly?: boolean | undefined;
  /** When it was first made, for a change that is carried over from another graph; ignored unless it is later than the whole log. */
  readonly at?: string | undefined;
}

/** Rows of one list of a change set in one transaction. */
export const changeSetRowsMax = 5_000;

/** A fault, and the record of the change set that has it. */
export interface RecordFault extends Fault {
  readonly list: 'entities' | 'articles' | 'claims' | 'judgements' | 'undo' | 'proposals' | 'items' | 'decisions';
  readonly index: number;
  /** Absent: the record itself is wrong. */
  readonly code?: 'INVALID' | 'UNKNOWN_REFERENCE' | 'CONFLICT' | undefined;
}

/** What applying a change set did. "Unchanged" counts what was there already, as given. */
export interface ApplyReport {
  readonly entitiesCreated: number;
  readonly entitiesUpdated: number;
  readonly entitiesUnchanged: number;
  readonly articlesCreated: number;
  readonly articlesUpdated: number;
  readonly articlesUnchanged: number;
  readonly claimsCreated: number;
  /** Claims that were there, and are worded anew. */
  readonly claimsUpdated: number;
  readonly claimsUnchanged: number;
  readonly evidenceAdded: number;
  /** Pieces of evidence whose words were found, moved or lost when a text came. */
  readonly evidenceChecked: number;
  readonly judgementsMade: number;
  readonly judgementsUndone: number;
  readonly claimsRetracted: number;
  readonly claimsRestored: number;
  readonly contradictionsFound: number;
  readonly proposalsCreated: number;
  readonly proposalsUnchanged: number;
  readonly itemsProposed: number;
  readonly itemsUnchanged: number;
  readonly itemsAccepted: number;
  readonly itemsRejected: number;
  readonly decisionsUnchanged: number;
  /** Of what was created, updated and unchanged above, what no record of the change set but an accepted item brought. */
  readonly createdByDecisions: number;
  readonly updatedByDecisions: number;
  readonly unchangedByDecisions: number;
}

export const emptyReport: ApplyReport = {
  entitiesCreated: 0,
  entitiesUpdated: 0,
  entitiesUnchanged: 0,
  articlesCreated: 0,
  articlesUpdated: 0,
  articlesUnchanged: 0,
  claimsCreated: 0,
  claimsUpdated: 0,
  claimsUnchanged: 0,
  evidenceAdded: 0,
  evidenceChecked: 0,
  judgementsMade: 0,
  judgementsUndone: 0,
  claimsRetracted: 0,
  claimsRestored: 0,
  contradictionsFound: 0,
  proposalsCreated: 0,
  proposalsUnchanged: 0,
  itemsProposed: 0,
  itemsUnchanged: 0,
  itemsAccepted: 0,
  itemsRejected: 0,
  decisionsUnchanged: 0,
  createdByDecisions: 0,
  updatedByDecisions: 0,
  unchangedByDecisions: 0,
};

export function addReports(a: ApplyReport, b: ApplyReport): ApplyReport {
  const keys = Object.keys(emptyReport) as (keyof ApplyReport)[];
  return Object.fromEntries(keys.map((key) => [key, a[key] + b[key]])) as unknown as ApplyReport;
}

/** What was written, in words: "3 entities added, 1 claim reworded". */
export function summaryOf(report: ApplyReport): string {
  const parts = summaryParts
    .filter(([key]) => report[key] > 0)
    .map(([key, noun, plural, verb]) => `${report[key]} ${report[key] === 1 ? noun : plural} ${verb}`);
  return parts.join(', ');
}

const summaryParts: readonly (readonly [key: keyof ApplyReport, one: string, many: string, verb: string])[] = [
  ['entitiesCreated', 'entity', 'entities', 'added'],
  ['entitiesUpdated', 'entity', 'entities', 'updated'],
  ['articlesCreated', 'article', 'articles', 'added'],
  ['articlesUpdated', 'article', 'articles', 'updated'],
  ['claimsCreated', 'claim', 'claims', 'added'],
  ['claimsUpdated', 'claim', 'claims', 'reworded'],
  ['evidenceAdded', 'piece of evidence', 'pieces of evidence', 'added'],
  ['judgementsMade', 'judgement', 'judgements', 'made'],
  ['judgementsUndone', 'judgement', 'judgements', 'undone'],
  ['itemsProposed', 'item', 'items', 'proposed'],
  ['itemsAccepted', 'item', 'items', 'accepted'],
  ['itemsRejected', 'item', 'items', 'rejected'],
];

/** Whether anything was written at all. */
export function wroteAnything(report: ApplyReport): boolean {
  const { entitiesUnchanged, articlesUnchanged, claimsUnchanged, proposalsUnchanged, itemsUnchanged, decisionsUnchanged, unchangedByDecisions, ...written } =
    report;
  return Object.values(written).some((count) => count > 0);
}
