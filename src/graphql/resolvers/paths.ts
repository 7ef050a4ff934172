import { chooseOverlapping } from '../../analysis/overlap.js';
import { type FoundPath, findPaths } from '../../analysis/paths.js';
import { relationshipsEachMax } from '../../analysis/walk.js';
import type { AsOf } from '../../domain/as-of.js';
import { invalidInput } from '../../domain/errors.js';
import { predicateNames } from '../../domain/vocabulary.js';
import type { StoredRelationship } from '../../store/rows.js';
import { asOfOr } from '../as-of.js';
import { checkBetween } from '../connection.js';
import type { GraphContext } from '../context.js';
import type { HopResolvers, QueryResolvers } from '../generated/resolver-types.js';
import { type HopNode, relationshipNode } from '../nodes.js';
import { entityIdOf } from '../references.js';
import { entityById } from './related-entities.js';

const hopsMax = 6;
const pathsMax = 50;
/** Paths looked at for hops that overlapped in time. */
const overlapCandidatesMax = 500;

export const Hop = {
  from: ({ fromId, asOf }, _, context) => known(entityById(context, fromId, asOf)),
  to: ({ toId, asOf }, _, context) => known(entityById(context, toId, asOf)),
  relationship: ({ relationship, asOf }) => relationshipNode(relationship, asOf),
  forward: ({ fromId, relationship }) => relationship.subjectId === fromId,
} satisfies HopResolvers;

export const pathQueries = {
  paths: async (_, args, context) => {
    const asOf = asOfOr(args.asOf);
    const hops = checkBetween('maxHops', args.maxHops ?? 4, hopsMax);
    const wanted = checkBetween('first', args.first ?? 5, pathsMax);
    const [fromId, toId] = await Promise.all([entityIdOf(context, args.from, asOf), entityIdOf(context, args.to, asOf)]);
    if (fromId === toId) throw invalidInput('from and to are the same entity');
    const predicates = (args.predicates ?? predicateNames).filter((predicate) => !args.excludePredicates?.includes(predicate));
    const expand = (ids: readonly string[]) => context.store.allRelationshipsOf(ids, { predicates, direction: 'BOTH', asOf }, relationshipsEachMax);
    const overlapping = args.overlapping ?? false;
    const found = await findPaths(expand, { fromId, toId, hopsMax: hops, pathsMax: overlapping ? overlapCandidatesMax : wanted });
    const chosen = overlapping ? await overlappingPaths(context, found.paths, asOf) : found.paths.map(bestRelationships);
    return {
      paths: chosen.slice(0, wanted).map((path) => ({ length: path.length, hops: path.map((hop): HopNode => ({ ...hop, asOf })) })),
      explored: found.explored,
      truncated: found.truncated,
    };
  },
} satisfies QueryResolvers;

type ChosenPath = readonly Omit<HopNode, 'asOf'>[];

const bestRelationships = (path: FoundPath): ChosenPath =>
  withRelationships(
    path,
    path.hops.map((hop) => hop[0] as StoredRelationship),
  );

function withRelationships({ entityIds }: FoundPath, relationships: readonly StoredRelationship[]): ChosenPath {
  return relationships.map((relationship, index) => ({ fromId: entityIds[index] as string, toId: entityIds[index + 1] as string, relationship }));
}

/** Of the paths those that have a day on which every hop may have held; the spells of all of them are one statement. */
async function overlappingPaths(context: GraphContext, paths: readonly FoundPath[], asOf: AsOf): Promise<readonly ChosenPath[]> {
  const relationships = new Map(paths.flatMap((path) => path.hops.flat()).map((relationship) => [relationship.id, relationship]));
  const spells = await context.store.spellsOf([...relationships.values()], asOf);
  const daysOf = (id: string) => (spells.get(id) ?? []).map(({ validEarliest, validLatest }) => ({ from: validEarliest, to: validLatest }));
  return paths.flatMap((path) => {
    const chosen = chooseOverlapping(path.hops, daysOf);
    return chosen === undefined ? [] : [withRelationships(path, chosen)];
  });
}

async function known<T>(entity: Promise<T | undefined>): Promise<T> {
  const found = await entity;
  if (found === undefined) throw new Error('a relationship ends at an entity that the graph does not know');
  return found;
}
