import type { AsOf } from '../domain/as-of.js';
import { invalidInput } from '../domain/errors.js';
import { foldName } from '../domain/names.js';
import { daySpan, firstDay, lastDay } from '../domain/partial-date.js';
import { predicatesOfQuadClasses } from '../domain/vocabulary.js';
import type { ClaimSide } from '../store/cypher/claims.js';
import { everything, type Filter, type Term } from '../store/filter.js';
import type { GraphContext } from './context.js';
import type { ClaimFilter, DateRange, EntityRef, InputMaybe } from './generated/resolver-types.js';
import { memberIdsOf } from './references.js';

/** A claim filter made ready: references are ids, and the most selective condition says where to start looking. */
export interface ClaimSearch {
  readonly side: ClaimSide;
  readonly keys: readonly string[];
  readonly filter: Filter;
  readonly includeRetracted: boolean;
}

/** Where a list of all claims starts: at the condition that is likely to leave the fewest. */
const starts: readonly (readonly [field: string, side: ClaimSide])[] = [
  ['article', 'article'],
  ['subject', 'subject'],
  ['object', 'object'],
  ['speaker', 'speaker'],
  ['author', 'author'],
  ['issue', 'issue'],
  ['entity', 'either'],
  ['predicate', 'predicate'],
];

export async function claimSearch(context: GraphContext, input: InputMaybe<ClaimFilter>, asOf: AsOf): Promise<ClaimSearch> {
  const filter = await claimFilter(context, input, asOf);
  const includeRetracted = input?.includeRetracted ?? false;
  const terms = 'and' in filter ? filter.and : [filter];
  for (const [field, side] of starts) {
    const start = terms.find((each) => 'term' in each && each.term.field === field);
    if (start === undefined || !('term' in start)) continue;
    return { side, keys: start.term.texts ?? [], filter: { and: terms.filter((each) => each !== start) }, includeRetracted };
  }
  return { side: 'all', keys: ['*'], filter, includeRetracted };
}

/** The filter with its references resolved, all at once; unknown ones are `NOT_FOUND`. */
export async function claimFilter(context: GraphContext, input: InputMaybe<ClaimFilter>, asOf: AsOf): Promise<Filter> {
  if (input === null || input === undefined) return everything;
  const entity = async (field: string, ref: InputMaybe<EntityRef>): Promise<readonly Filter[]> =>
    ref === null || ref === undefined ? [] : [{ term: { field, texts: await memberIdsOf(context, ref, asOf) } }];
  const list = async (filters: InputMaybe<readonly ClaimFilter[]>): Promise<readonly Filter[]> =>
    Promise.all((filters ?? []).map((each) => claimFilter(context, each, asOf)));
  const [quoted, references, and, or, not] = await Promise.all([
    typeof input.quoteContains === 'string' ? context.store.claimIdsByQuote(foldName(input.quoteContains), asOf) : undefined,
    Promise.all([
      entity('subject', input.subject),
      entity('object', input.object),
      entity('entity', input.entity),
      entity('issue', input.issue),
      entity('speaker', input.speaker),
      entity('author', input.author),
    ]),
    list(input.and),
    list(input.or),
    list(input.not === null || input.not === undefined ? [] : [input.not]),
  ]);
  return {
    and: [
      ...references.flat(),
      ...(quoted === undefined ? [] : [{ term: { field: 'id', texts: quoted } }]),
      ...scalarTerms(input).map((term) => ({ term })),
      ...and,
      ...(input.or === null || input.or === undefined ? [] : [{ or }]),
      ...not.map((each) => ({ not: each })),
    ],
  };
}

/** A list of values that was not given lets everything through; one that is empty lets nothing through. */
const texts = (field: string, values: InputMaybe<readonly string[]>): readonly Term[] =>
  values === null || values === undefined ? [] : [{ field, texts: values }];

function scalarTerms(input: ClaimFilter): readonly Term[] {
  return [
    ...texts('article', input.article === null || input.article === undefined ? undefined : [input.article]),
    ...texts('predicate', input.predicates),
    ...texts('predicate', input.quadClasses === null || input.quadClasses === undefined ? undefined : predicatesOfQuadClasses(input.quadClasses)),
    ...texts('polarity', input.polarity === null || input.polarity === undefined ? undefined : [input.polarity]),
    ...texts('epistemic', input.epistemic),
    ...texts('method', input.methods),
    ...(input.stance === null || input.stance === undefined ? [] : [{ field: 'stance', min: input.stance.min ?? -3, max: input.stance.max ?? 3 }]),
    ...rangeTerms('validBetween', input.valid),
    ...(typeof input.recordedSince === 'string' ? [{ field: 'recordedSince', from: input.recordedSince }] : []),
  ];
}

/** A term for a stretch of days, from the first day of `from` to the last of `to`. */
export function rangeTerms(field: string, range: InputMaybe<DateRange>): readonly Term[] {
  if (range === null || range === undefined) return [];
  return [{ field, ...daysOf(range) }];
}

/** The days of a range; throws `INVALID_INPUT` where it ends before it begins. */
function daysOf({ from, to }: Pick<DateRange, 'from' | 'to'>): { readonly from: string; readonly to: string } {
  const days = { from: from ? daySpan(from).earliest : firstDay, to: to ? daySpan(to).latest : lastDay };
  if (days.to < days.from) throw invalidInput(`the range from ${from} to ${to} ends before it begins: swap them`);
  return days;
}
