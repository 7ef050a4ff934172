import type { ClaimDraft } from '../../domain/claim.js';
import type { ProposalDraft } from '../../domain/proposal.js';
import { planRecords } from '../../exchange/jsonl/plan-records.js';
import { type LineFault, type Numbered, readRecords, recordOf } from '../../exchange/jsonl/read-records.js';
import type { AnyRecord, EntityRecord } from '../../exchange/jsonl/record.js';
import type { GraphStore } from '../../store/graph-store.js';
import type { ArticleIngestInput, UserError } from '../generated/resolver-types.js';
import { userError, withoutNulls } from './write-answers.js';

/** A claim of the caller, and where it stands in the input. */
interface OwnClaim {
  readonly place: readonly string[];
  readonly claim: ClaimDraft;
}

/** What is wrong with a claim, and where that stands in the input. */
type OwnError = UserError & { readonly place: readonly string[] };

/**
 * The caller's own claims on an article, their references resolved among what the graph knows and the names that the
 * article would add. A faulty one is left out alone.
 */
export async function planOwnClaims(
  store: GraphStore,
  input: Pick<ArticleIngestInput, 'claims' | 'claimsJsonl'>,
  draft: ProposalDraft,
): Promise<{ readonly claims: readonly OwnClaim[]; readonly userErrors: readonly OwnError[] }> {
  const { records, faults, placeOf } = readClaims(input);
  if (records.length + faults.length === 0) return { claims: [], userErrors: [] };
  const names = draft.items.flatMap((item) => (item.kind === 'ENTITY' ? [item.entity] : []));
  const proposed = names.map(
    ({ id, kind, slug, name, aliases }): Numbered<EntityRecord> => ({
      line: 0,
      record: { type: 'entity', id, kind, slug, name, aliases: aliases.map((alias) => alias.name) },
    }),
  );
  const [ours, others] = [records.filter(isOurs(draft)), records.filter((each) => !isOurs(draft)(each))];
  const wrong = [...faults, ...others.map(notOurs)];
  const here = ours.map(({ line, record }) => ({ line, record: { ...record, article: draft.article.id } as AnyRecord }));
  const planned = (await planRecords(store, [...proposed, ...here])).claims;
  return {
    claims: planned.flatMap(({ line, content }) => (content === undefined ? [] : [{ place: placeOf(line), claim: content }])),
    userErrors: [...wrong, ...planned.flatMap((each) => each.faults)].map((fault) => ({
      ...userError(placeOf(fault.line), fault),
      place: placeOf(fault.line),
    })),
  };
}

/** Claims are counted on: first those given one by one, then the lines. */
function readClaims({ claims, claimsJsonl }: Pick<ArticleIngestInput, 'claims' | 'claimsJsonl'>) {
  const given = (claims ?? []).map((claim, index) => recordOf({ ...withoutNulls(claim), type: 'claim' }, index));
  const lines = readRecords(claimsJsonl ?? '');
  const offset = given.length;
  const moved = <T extends { readonly line: number }>(each: T): T => ({ ...each, line: each.line + offset });
  return {
    records: [...given.flatMap((each) => ('record' in each ? [each] : [])), ...lines.records.map(moved)],
    faults: [...given.flatMap((each) => ('message' in each ? [each] : [])), ...lines.faults.map(moved)],
    placeOf: (line: number) => (line < offset ? ['claims', `${line}`] : ['claimsJsonl', `line ${line - offset}`]),
  };
}

const isOurs =
  ({ article }: ProposalDraft) =>
  ({ record }: Numbered<AnyRecord>): boolean =>
    record.type === 'claim' && (record.article === undefined || record.article === article.id);

function notOurs({ line, record }: Numbered<AnyRecord>): LineFault {
  return record.type === 'claim'
    ? { line, field: 'article', code: 'INVALID', message: 'the claims of an article are on this one: leave the article out' }
    : { line, field: 'type', code: 'INVALID', message: `only claims stand here, not ${record.type}: add it first, with bulkAdd or "entente add"` };
}
