import { type ArticleContent, mergeArticle } from '../../domain/article.js';
import { type ApplyReport, addReports, changeSetRowsMax, emptyReport } from '../../domain/change-set.js';
import type { ClaimDraft } from '../../domain/claim.js';
import { type EntityContent, mergeEntity } from '../../domain/entity.js';
import { claimId } from '../../domain/identity.js';
import { sameContent } from '../../domain/same-content.js';
import { reword, wordingsBefore } from '../../domain/wording.js';
import type { GraphStore } from '../../store/graph-store.js';
import { partition } from '../../store/page.js';
import type { StoredChange } from '../../store/reads/change-reads.js';
import { allTimes } from '../../store/reads/export-reads.js';
import type { AddOptions, AddResult } from './add-records.js';
import { applyBatch, changeSetOf, type Row, type Signature, soundOf } from './apply-rows.js';
import { planRecords } from './plan-records.js';
import type { LineFault, Numbered } from './read-records.js';
import type { AnyRecord, ChangeRecord } from './record.js';

type Replayed = Pick<AddResult, 'report' | 'faults'>;

/**
 * Adds the changes of a log, each in one transaction. As long as the log of the graph has begun with the same ones, they
 * are there already; those after its end keep their time and who made them. So a log that is added to an empty graph gives
 * the graph that it was taken from, and one that was broken off is completed by adding it again. Once the two differ, a
 * change is but a group of records, added now and signed by who adds them, and what is there already stays as it is.
 */
export function createReplay(
  store: GraphStore,
  options: AddOptions,
): (change: Numbered<ChangeRecord>, records: readonly Numbered<AnyRecord>[]) => Promise<Replayed> {
  const compare = createComparison(store, options.keepsLog ?? false);
  return async (change, records) => {
    const standing = await compare(change.record);
    if (standing === 'KNOWN') return { report: unchanged(records.map(({ record }) => listOf[record.type])), faults: [] };
    if (standing === 'LATE') return refused(change, records, `the log must rise: ${change.record.at} is not later than the change before`);
    const { rows, faults } = soundOf(await planRecords(store, records));
    if (rows.length > 0 && Math.max(...countsOf(rows)) > changeSetRowsMax)
      return refused(change, records, `a change has at most ${changeSetRowsMax} records of one type: split it`);
    const [known, news] = standing === 'NEXT' ? [[], rows] : await partitionKnown(store, await withPresentWordings(store, rows));
    const { at, by, action, summary } = change.record;
    const signature: Signature = standing === 'NEXT' ? { at, by, action, summary } : { by: options.by, action: options.action, summary };
    const result = await applyBatch(store, news, (sound) => changeSetOf(sound, signature));
    return { report: addReports(result.report, unchanged(known.map(({ list }) => list))), faults: [...faults, ...result.faults] };
  };
}

/** `KNOWN`: the log of the graph has it at the same place; `NEXT`: it goes on from there; `LATE`: it would, but is not later; `OTHER`: neither. */
type Standing = 'KNOWN' | 'NEXT' | 'LATE' | 'OTHER';

/** Changes of the graph read at once. */
const comparedAtOnce = 50;

/** Holds the changes of a log, one after the other, against those of the graph. */
function createComparison(store: GraphStore, keepsLog: boolean): (change: ChangeRecord) => Promise<Standing> {
  let standing: Standing = keepsLog ? 'KNOWN' : 'OTHER';
  let latestAt = '';
  let seq = 0;
  let page: StoredChange[] = [];
  const nextOfGraph = async (): Promise<StoredChange | undefined> => {
    if (page.length === 0) page = [...(await store.changesSince(seq, comparedAtOnce))];
    const next = page.shift();
    seq = next?.seq ?? seq;
    return next;
  };
  return async (change) => {
    if (standing === 'KNOWN') {
      const own = await nextOfGraph();
      if (own === undefined) standing = 'NEXT';
      else if (!isSame(own, change)) standing = 'OTHER';
    }
    if (standing === 'NEXT' && change.at <= latestAt) return 'LATE';
    latestAt = change.at;
    return standing;
  };
}

const isSame = (a: ChangeRecord | StoredChange, b: ChangeRecord): boolean => a.at === b.at && a.by === b.by && a.action === b.action && a.summary === b.summary;

/** Rows that say nothing which the graph does not know, or did not know once, and the others. */
async function partitionKnown(store: GraphStore, rows: readonly Row[]): Promise<readonly [readonly Row[], readonly Row[]]> {
  const idsOf = (list: Row['list']) => [...new Set(rows.filter((row) => row.list === list).map(({ content }) => (content as { readonly id: string }).id))];
  const entities = await store.entityStatesBetween(idsOf('entities'), allTimes);
  const articles = await store.articleStatesBetween(idsOf('articles'), allTimes);
  return partition(rows, ({ list, content }) => {
    if (list === 'entities')
      return entities.some(({ state }) => state.id === (content as EntityContent).id && isSaid(state, content as EntityContent, mergeEntity));
    if (list !== 'articles') return false;
    const { text, ...article } = content as ArticleContent;
    return articles.some(({ state }) => state.id === article.id && (text === undefined || state.textIsHeld) && isSaid(state, article, mergeArticle));
  });
}

/** The rows, with the claims that the graph has as it words them now, where what they say is how it worded them once. */
async function withPresentWordings(store: GraphStore, rows: readonly Row[]): Promise<readonly Row[]> {
  const drafts = rows.flatMap(({ list, content }) => (list === 'claims' ? [content as ClaimDraft] : []));
  const known = new Map((await store.claimsEver([...new Set(drafts.map(claimId))])).map((claim) => [claim.id, claim]));
  return rows.map((row) => {
    if (row.list !== 'claims') return row;
    const { summary, confidence, ...draft } = row.content as ClaimDraft;
    const claim = known.get(claimId(draft));
    const isKnown =
      claim !== undefined &&
      [claim, ...wordingsBefore(claim)].some((each) => reword({ ...each, earlierWordings: [] }, { summary, confidence }, '') === undefined);
    return isKnown ? { ...row, content: draft } : row;
  });
}

/** Whether adding `content` to `state` would change nothing of it. */
function isSaid<T extends object>(state: T, content: T, merge: (existing: T, incoming: T) => T): boolean {
  return sameContent(merge(state, content), state);
}

const listOf: Readonly<Record<AnyRecord['type'], Row['list'] | undefined>> = {
  entity: 'entities',
  article: 'articles',
  claim: 'claims',
  judgement: 'judgements',
  undo: 'undo',
  proposal: 'proposals',
  item: 'items',
  decision: 'decisions',
  change: undefined,
};

/** The report of records that were there already, by their lists. */
function unchanged(ofRecords: readonly (Row['list'] | undefined)[]): ApplyReport {
  const count = (list: Row['list']): number => ofRecords.filter((each) => each === list).length;
  return {
    ...emptyReport,
    entitiesUnchanged: count('entities'),
    articlesUnchanged: count('articles'),
    claimsUnchanged: count('claims'),
    proposalsUnchanged: count('proposals'),
    itemsUnchanged: count('items'),
    decisionsUnchanged: count('decisions'),
  };
}

const countsOf = (rows: readonly Row[]): readonly number[] =>
  [...new Set(rows.map(({ list }) => list))].map((list) => rows.filter((row) => row.list === list).length);

/** A change that cannot be added is left out with all of its records. */
function refused(change: Numbered<ChangeRecord>, records: readonly Numbered<AnyRecord>[], message: string): Replayed {
  const faults: readonly LineFault[] = records.map(({ line }) => ({
    line,
    field: undefined,
    code: 'INVALID',
    message: `left out with its change (line ${change.line}): ${message}`,
  }));
  return { report: emptyReport, faults };
}
