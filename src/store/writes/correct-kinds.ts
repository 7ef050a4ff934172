import { neverRetracted } from '../../domain/as-of.js';
import type { ChangeSet, RecordFault } from '../../domain/change-set.js';
import { endFaults } from '../../domain/claim-rules.js';
import type { EntityContent } from '../../domain/entity.js';
import type { Judgement } from '../../domain/judgement.js';
import { aKind, entityKinds } from '../../domain/kinds.js';
import type { Predicate } from '../../domain/vocabulary.js';
import { claimsOnEntities, endsOfClaims, institutionsOfCountries, relabelEntities } from '../cypher/writes.js';
import type { Row, Run } from '../engine.js';
import { groupBy } from '../page.js';
import type { EntityPlan } from './apply-entities.js';
import { type EndOfClaim, entitiesOf, kindsOfEnds, type NamedInClaim, readEnds } from './surroundings.js';

/** Claims, members and institutions that a fault names. */
const namedMax = 3;

const correctionsOf = ({ updated }: EntityPlan) => updated.filter(({ content, before }) => content.kind !== before['kind']);

/** The entities whose kind an update corrects. */
export const correctedEntities = (plan: EntityPlan): readonly EntityContent[] => correctionsOf(plan).map(({ content }) => content);

export async function relabel(run: Run, entities: readonly EntityContent[]): Promise<void> {
  for (const kind of entityKinds) {
    const ids = entities.filter((entity) => entity.kind === kind).map(({ id }) => id);
    if (ids.length > 0) await run(relabelEntities[kind], { ids });
  }
}

/** Which kinds were corrected, for the log. */
export function correctionsInWords(plan: EntityPlan): string {
  const words = correctionsOf(plan).map(({ content, before }) => `${content.slug} from ${String(before['kind'])} to ${content.kind}`);
  return words.length === 0 ? '' : `kind corrected: ${few(words)}`;
}

/** What else of the change matters to the kinds of entities. */
export interface KindSurroundings {
  readonly changeSet: Pick<ChangeSet, 'entities' | 'undo'>;
  readonly undone: readonly Judgement[];
  readonly restored: readonly string[];
}

export interface KindOutcome {
  readonly faults: readonly RecordFault[];
  /** Relationships to be folded anew, since they say of which kinds their ends are. */
  readonly relationshipIds: readonly string[];
}

/**
 * Holds corrected kinds against the claims, judgements and attributes that name these entities, and claims that are
 * restored against the kinds that their entities have by now. Must run after all of these were written: a judgement may
 * be undone with the correction that it stands against.
 */
export async function reviewKinds(run: Run, entities: EntityPlan, { changeSet, undone, restored }: KindSurroundings): Promise<KindOutcome> {
  const corrected = correctedEntities(entities);
  const ids = corrected.map(({ id }) => id);
  const onCorrected = ids.length === 0 ? [] : (await run(claimsOnEntities, { ids })).map(claimRowOf);
  const onRestored = restored.length === 0 ? [] : (await run(endsOfClaims, { ids: restored })).map(claimRowOf);
  const live = onCorrected.filter(({ retractedAt }) => retractedAt === neverRetracted);
  const ends = await endsOf(run, [...live, ...onRestored], ids);
  const dependents = groupBy(ids.length === 0 ? [] : await run(institutionsOfCountries, { ids }), ([countryId]) => countryId as string);
  const faults = [
    ...corrected.flatMap((entity) => {
      const index = changeSet.entities.findLastIndex(({ id, kind, formerKinds }) => id === entity.id && kind === entity.kind && formerKinds !== undefined);
      const own = live.filter((claim) => namedBy(claim).includes(entity.id));
      const messages = [...misfitsOf(own, ends), ...otherKinds(entity, ends), ...withoutCountry(entity, dependents.get(entity.id) ?? [])];
      return messages.map((message): RecordFault => ({ list: 'entities', index, field: 'kind', message }));
    }),
    ...onRestored.flatMap((claim): readonly RecordFault[] => {
      const [misfit] = endFaults(claim, kindsOfEnds(claim, ends));
      const judgement = undone.find(({ claimId, articleId }) => claimId === claim.id || (articleId !== undefined && articleId === claim.articleId));
      const index = changeSet.undo?.indexOf(judgement?.id ?? '') ?? 0;
      const kinds = [...new Set(namedBy(claim).flatMap((id) => ends.get(id) ?? []))].map(({ slug, kind }) => `${slug} is ${aKind(kind)}`);
      const message = `${claim.id} cannot stand again: ${misfit?.message} (${kinds.join(', ')}); correct the kind first`;
      return misfit === undefined ? [] : [{ list: 'undo', index, field: 'id', message }];
    }),
  ];
  return { faults, relationshipIds: [...new Set(onCorrected.map(({ relationshipId }) => relationshipId))] };
}

interface ClaimRow extends NamedInClaim {
  readonly id: string;
  readonly predicate: Predicate;
  readonly articleId: string | undefined;
  readonly relationshipId: string;
  readonly retractedAt: string;
}

function claimRowOf(row: Row): ClaimRow {
  const [id, predicate, subjectId, objectId, aboutIds, authorIds, speakerIds, articleId, relationshipId, retractedAt] = row;
  const named = { subjectId, objectId, aboutIds: aboutIds ?? [], authorIds: authorIds ?? [], speakerIds: speakerIds ?? [] };
  return { id, predicate, ...named, articleId: articleId ?? undefined, relationshipId, retractedAt } as ClaimRow;
}

const namedBy = (claim: ClaimRow): readonly string[] => Object.values(entitiesOf(claim)).flat();

type Ends = ReadonlyMap<string, EndOfClaim>;

/** All that the claims name, and all that the corrected entities are the same as. */
async function endsOf(run: Run, claims: readonly ClaimRow[], corrected: readonly string[]): Promise<Ends> {
  const ids = new Set([...claims.flatMap(namedBy), ...corrected]);
  if (ids.size === 0) return new Map();
  const ends = await readEnds(run, [...ids]);
  const others = corrected.flatMap((id) => ends.get(id)?.memberIds ?? []).filter((id) => !ends.has(id));
  return others.length === 0 ? ends : new Map([...ends, ...(await readEnds(run, others))]);
}

/** What the claims say that none can say of entities of these kinds; those of one fault are told together. */
function misfitsOf(claims: readonly ClaimRow[], ends: Ends): readonly string[] {
  const misfits = claims.flatMap((claim) => endFaults(claim, kindsOfEnds(claim, ends)).map(({ message }) => ({ message, id: claim.id })));
  return [...groupBy(misfits, ({ message }) => message)].map(
    ([message, group]) => `${message}; ${few(group.map(({ id }) => id))} says so: retract that in a change before this one`,
  );
}

function otherKinds({ id, kind }: EntityContent, ends: Ends): readonly string[] {
  const others = (ends.get(id)?.memberIds ?? []).flatMap((member) => {
    const end = ends.get(member);
    return end === undefined || end.kind === kind ? [] : [`${end.slug}, ${aKind(end.kind)}`];
  });
  if (others.length === 0) return [];
  return [`it is judged the same as ${few(others)}: correct all of them in one change (bulkAdd, or a file for add), or undo that judgement first`];
}

function withoutCountry({ kind }: EntityContent, institutions: readonly Row[]): readonly string[] {
  if (kind === 'NATION' || institutions.length === 0) return [];
  return [`it is the country of ${few(institutions.map((row) => String(row[1])))}, and a country is a NATION: take that away first, with without ["country"]`];
}

const few = (names: readonly string[]): string =>
  names.length <= namedMax ? names.join(', ') : `${names.slice(0, namedMax).join(', ')} and ${names.length - namedMax} more`;
