import { chooseOverlapping } from '../../analysis/overlap.js';
import { type FoundPath, findPaths } from '../../analysis/paths.js';
import { relationshipsEachMax } from '../../analysis/walk.js';
import type { AsOf } from '../../domain/as-of.js';
import { invalidInput } from '../../domain/errors.js';
import { predicateNames } from '../../domain/vocabulary.js';
import type { RelationshipStep } from '../../store/rows.js';
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
    const expand = (ids: readonly string[]) => context.store.relationshipStepsOf(ids, { predicates, direction: 'BOTH', asOf }, relationshipsEachMax);
    const overlapping = args.overlapping ?? false;
    const found = await findPaths(expand, { fromId, toId, hopsMax: hops, pathsMax: overlapping ? overlapCandidatesMax : wanted });
    const chosen = (overlapping ? await overlappingPaths(context, found.paths, asOf) : found.paths.map(bestSteps)).slice(0, wanted);
    const relationships = await context.store.relationshipsOfSteps(chosen.flat().map(({ step }) => step));
    const hopOf = ({ fromId, toId, step }: ChosenHop): readonly HopNode[] => {
      const relationship = relationships.get(step.id);
      return relationship === undefined ? [] : [{ fromId, toId, relationship, asOf }];
    };
    // One that was taken back in the meantime is no way any more.
    const standing = chosen.filter((path) => path.every(({ step }) => relationships.has(step.id)));
    return {
      paths: standing.map((path) => ({ length: path.length, hops: path.flatMap(hopOf) })),
      explored: found.explored,
      truncated: found.truncated,
    };
  },
} satisfies QueryResolvers;

interface ChosenHop {
  readonly fromId: string;
  readonly toId: string;
  readonly step: RelationshipStep;
}

type ChosenPath = readonly ChosenHop[];

const bestSteps = (path: FoundPath): ChosenPath =>
  withSteps(
    path,
    path.hops.map((hop) => hop[0] as RelationshipStep),
  );

function withSteps({ entityIds }: FoundPath, steps: readonly RelationshipStep[]): ChosenPath {
  return steps.map((step, index) => ({ fromId: entityIds[index] as string, toId: entityIds[index + 1] as string, step }));
}

/** Of the paths those that have a day on which every hop may have held; the spells of all of them are one statement. */
async function overlappingPaths(context: GraphContext, paths: readonly FoundPath[], asOf: AsOf): Promise<readonly ChosenPath[]> {
  const relationships = new Map(paths.flatMap((path) => path.hops.flat()).map((relationship) => [relationship.id, relationship]));
  const spells = await context.store.spellsOf([...relationships.values()], asOf);
  const daysOf = (id: string) => (spells.get(id) ?? []).map(({ validEarliest, validLatest }) => ({ from: validEarliest, to: validLatest }));
  return paths.flatMap((path) => {
    const chosen = chooseOverlapping(path.hops, daysOf);
    return chosen === undefined ? [] : [withSteps(path, chosen)];
  });
}

async function known<T>(entity: Promise<T | undefined>): Promise<T> {
  const found = await entity;
  if (found === undefined) throw new Error('a relationship ends at an entity that the graph does not know');
  return found;
}
