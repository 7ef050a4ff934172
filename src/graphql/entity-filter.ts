import type { AsOf } from '../domain/as-of.js';
import type { EntityKind } from '../domain/kinds.js';
import { foldName } from '../domain/names.js';
import { everything, type Filter, type Term } from '../store/filter.js';
import type { GraphContext } from './context.js';
import type { EntityFilter, InputMaybe, NameFilter, OfficeFilter, RelatedFilter } from './generated/resolver-types.js';
import { entityIdOf, memberIdsOf } from './references.js';
import { officeHolderIds } from './tenures.js';

/** Related entities that one condition may find. */
const relatedMax = 20_000;

/** The filter of a list of entities with its references and relations resolved to ids, all at once. */
export async function entityFilter(context: GraphContext, input: InputMaybe<EntityFilter>, asOf: AsOf): Promise<Filter> {
  if (input === null || input === undefined) return everything;
  const list = (filters: InputMaybe<readonly EntityFilter[]>): Promise<readonly Filter[]> =>
    Promise.all((filters ?? []).map((each) => entityFilter(context, each, asOf)));
  const [holders, related, and, or, not] = await Promise.all([
    input.hasOffice ? holdersTerm(context, input.hasOffice, asOf) : [],
    input.relatedTo ? relatedTerm(context, input.relatedTo, asOf) : [],
    list(input.and),
    list(input.or),
    list(input.not ? [input.not] : []),
  ]);
  const terms: readonly Term[] = [
    ...(input.kinds ? [{ field: 'kind', texts: input.kinds }] : []),
    ...nameTerms(input.name),
    ...(typeof input.text === 'string' ? [{ field: 'text', from: foldName(input.text) }] : []),
    ...holders,
    ...related,
  ];
  return { and: [...terms.map((term) => ({ term })), ...and, ...(input.or ? [{ or }] : []), ...not.map((each) => ({ not: each }))] };
}

/** A filter that lets one kind through. */
export const ofKind = (kind: EntityKind, filter: Filter): Filter => ({ and: [{ term: { field: 'kind', texts: [kind] } }, filter] });

function nameTerms(name: InputMaybe<NameFilter>): readonly Term[] {
  return [
    ...(typeof name?.eq === 'string' ? [{ field: 'nameEquals', from: foldName(name.eq) }] : []),
    ...(typeof name?.contains === 'string' ? [{ field: 'nameContains', from: foldName(name.contains) }] : []),
    ...(typeof name?.startsWith === 'string' ? [{ field: 'nameStartsWith', from: foldName(name.startsWith) }] : []),
  ];
}

async function holdersTerm(context: GraphContext, { office, of }: OfficeFilter, asOf: AsOf): Promise<readonly Term[]> {
  const ofIds = of ? await memberIdsOf(context, of, asOf) : undefined;
  return [{ field: 'id', texts: await officeHolderIds(context, { office: office ?? undefined, ofIds }, asOf) }];
}

async function relatedTerm(context: GraphContext, { entity, predicates, direction }: RelatedFilter, asOf: AsOf): Promise<readonly Term[]> {
  const id = await entityIdOf(context, entity, asOf);
  // Seen from the entity at the other end, OUT is IN.
  const mirrored = { OUT: 'IN', IN: 'OUT', BOTH: 'BOTH' } as const;
  const query = { predicates: predicates ?? undefined, direction: mirrored[direction ?? 'BOTH'], asOf };
  const related = await context.store.relationshipStepsOf([id], query, relatedMax);
  return [{ field: 'id', texts: [...new Set(related.map(({ subjectId, objectId }) => (subjectId === id ? objectId : subjectId)))] }];
}
