import type { AsOf } from '../domain/as-of.js';
import { relationshipEnds } from '../domain/identity.js';
import type { EntityKind } from '../domain/kinds.js';
import { type Predicate, predicateNames } from '../domain/vocabulary.js';
import type { GraphStore } from '../store/graph-store.js';
import type { NamedEntity } from '../store/reads/entity-reads.js';

/** Which part of the whole is wanted. */
export interface WholeGraphQuery {
  readonly first: number;
  readonly predicates: readonly Predicate[] | undefined;
  readonly kinds: readonly EntityKind[] | undefined;
  readonly asOf: AsOf;
}

/** What claims say between two entities by one predicate. */
interface Line {
  readonly source: NamedEntity;
  readonly target: NamedEntity;
  readonly predicate: Predicate;
  readonly claims: number;
}

/** Entities by rank, and lines between them by their places. */
export interface RankedGraph {
  readonly seq: number;
  readonly entities: readonly NamedEntity[];
  readonly claimCounts: readonly number[];
  readonly totalEntities: number;
  readonly lines: readonly { readonly source: number; readonly target: number; readonly predicate: Predicate; readonly claims: number }[];
  readonly totalLines: number;
}

export interface WholeGraphReader {
  read(query: WholeGraphQuery): Promise<RankedGraph>;
}

const linesMax = 60_000;

/** Times that are kept: a slider that is moved back and forth counts none of them twice. */
const keptMax = 12;

/** Counts the graph once for each time asked about and each change of the log: two statements, then none. */
export function createWholeGraph(store: GraphStore): WholeGraphReader {
  const linesAt = keeping<readonly Line[]>();
  const rankedAs = keeping<RankedGraph>();
  return {
    read: async (query) => {
      const { seq } = await store.latestChange();
      return rankedAs(JSON.stringify([seq, query]), async () => ({
        seq,
        ...ranked(await linesAt(JSON.stringify([seq, query.asOf]), () => readLines(store, query.asOf)), query),
      }));
    },
  };
}

/** Keeps the last answers by their question; those that fail are asked anew. */
function keeping<T>(): (key: string, make: () => Promise<T>) => Promise<T> {
  const kept = new Map<string, Promise<T>>();
  return (key, make) => {
    const answer = kept.get(key) ?? make();
    kept.delete(key);
    kept.set(key, answer);
    for (const oldest of kept.keys()) if (kept.size > keptMax) kept.delete(oldest);
    answer.catch(() => kept.delete(key));
    return answer;
  };
}

/** Every line that at least one claim affirms, between the wholes of then. */
async function readLines(store: GraphStore, asOf: AsOf): Promise<readonly Line[]> {
  const [entities, counts] = await Promise.all([store.namedEntities({ known: asOf.known, match: 'POSSIBLE' }), store.countClaimsByEnds(asOf)]);
  const wholes = new Map(entities.flatMap((entity) => entity.memberIds.map((id) => [id, entity] as const)));
  const lines = new Map<string, Line & { readonly affirmed: number }>();
  for (const { subjectId, objectId, predicate, polarity, claims } of counts) {
    const [subject, object] = [wholes.get(subjectId), wholes.get(objectId)];
    if (subject === undefined || object === undefined || subject === object) continue;
    const [sourceId] = relationshipEnds({ subjectId: subject.id, predicate, objectId: object.id });
    const [source, target] = sourceId === subject.id ? [subject, object] : [object, subject];
    const key = `${source.id} ${predicate} ${target.id}`;
    const before = lines.get(key);
    const affirmed = (before?.affirmed ?? 0) + (polarity === 'DENIED' ? 0 : claims);
    lines.set(key, { source, target, predicate, claims: (before?.claims ?? 0) + claims, affirmed });
  }
  return [...lines.values()].filter(({ affirmed }) => affirmed > 0);
}

/** The part that is wanted, those with most claims first; ties by slug, so that one graph has one order. */
function ranked(lines: readonly Line[], { first, predicates, kinds }: WholeGraphQuery): Omit<RankedGraph, 'seq'> {
  const isWanted = ({ kind }: NamedEntity): boolean => kinds === undefined || kinds.includes(kind);
  const wanted = lines.filter(
    ({ source, target, predicate }) => isWanted(source) && isWanted(target) && (predicates === undefined || predicates.includes(predicate)),
  );
  const counts = new Map<NamedEntity, number>();
  for (const { source, target, claims } of wanted) for (const end of [source, target]) counts.set(end, (counts.get(end) ?? 0) + claims);
  const all = [...counts].sort(([a, count], [b, other]) => other - count || (a.slug < b.slug ? -1 : 1));
  const shown = all.slice(0, first);
  const places = new Map(shown.map(([entity], place) => [entity, place]));
  const between = wanted.flatMap(({ source, target, predicate, claims }) => {
    const [from, to] = [places.get(source), places.get(target)];
    return from === undefined || to === undefined ? [] : [{ source: from, target: to, predicate, claims }];
  });
  const order = (a: (typeof between)[number], b: (typeof between)[number]): number =>
    b.claims - a.claims || a.source - b.source || a.target - b.target || predicateNames.indexOf(a.predicate) - predicateNames.indexOf(b.predicate);
  return {
    entities: shown.map(([entity]) => entity),
    claimCounts: shown.map(([, count]) => count),
    totalEntities: all.length,
    lines: between.sort(order).slice(0, linesMax),
    totalLines: between.length,
  };
}
