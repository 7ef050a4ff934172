import type { DateAttribute, EntityKind, TextAttribute } from './kinds.js';
import { entityKinds, kinds } from './kinds.js';
import { foldName } from './names.js';
import type { PartialDate } from './partial-date.js';
import { type Validity, type ValidityDays, validityDays } from './validity.js';

/** Another name of an entity, with its language (BCP 47), source and the time of its use, where known. */
export interface Alias {
  readonly name: string;
  readonly language?: string | undefined;
  readonly source?: string | undefined;
  readonly from?: PartialDate | undefined;
  readonly to?: PartialDate | undefined;
}

type EntityAttributes = { readonly [attribute in DateAttribute]?: PartialDate | undefined } & { readonly [attribute in TextAttribute]?: string | undefined };

/** What is known of an entity itself, apart from what claims say of it. Attributes not of its kind are absent. */
export interface EntityContent extends EntityAttributes {
  readonly id: string;
  readonly kind: EntityKind;
  /** Kinds that it was held to be until that was corrected, in the order of `entityKinds`. */
  readonly formerKinds?: readonly EntityKind[] | undefined;
  readonly slug: string;
  readonly name: string;
  readonly aliases: readonly Alias[];
  readonly description?: string | undefined;
  readonly wikidataId?: string | undefined;
  /** The article or data set that its identity and attributes come from. */
  readonly sourceId?: string | undefined;
}

/** What somebody wants said of an entity, and no longer said. */
export interface EntityDraft extends EntityContent {
  /** Attributes (or `description`, `wikidataId`, `sourceId`) that it is to have no longer. */
  readonly without?: readonly string[] | undefined;
  /** Names that are to be none of its aliases, in whatever language. */
  readonly withoutAliases?: readonly string[] | undefined;
}

/** An entity as the graph holds it at one time. */
export interface Entity extends EntityContent {
  /** When the graph first knew of it; ISO 8601 instant, UTC. */
  readonly createdAt: string;
}

/** When the thing existed (or the person lived), as days; open or unknown ends let every day through. */
export function existence(entity: EntityContent): ValidityDays {
  return validityDays(lifetime(entity));
}

/** The same as the dates that are known. */
export function lifetime(entity: EntityContent): Validity {
  return {
    validFrom: entity.bornOn ?? entity.existsFrom ?? entity.foundedOn ?? entity.signedOn ?? entity.inForceFrom,
    validTo: entity[lifetimeEnd(entity)],
  };
}

/** The attribute that says when it ended. */
export const lifetimeEnd = (entity: EntityContent): DateAttribute =>
  (['diedOn', 'existsTo', 'dissolvedOn', 'inForceTo'] as const).find((attribute) => entity[attribute] !== undefined) ?? 'inForceTo';

/** What an entity is together with those that are judged to be the same: the one it is shown as, and all of them. */
export interface Whole {
  readonly canonicalId: string;
  readonly canonicalSlug: string;
  readonly canonicalName: string;
  /** In order of id, the canonical one included. */
  readonly memberIds: readonly string[];
}

/** Of entities judged the same, the one that the whole is shown as: the first that the graph knew, ties by id. */
export function canonicalOf<E extends Pick<Entity, 'id' | 'createdAt'>>(members: readonly [E, ...E[]]): E {
  return members.reduce((a, b) => (b.createdAt < a.createdAt || (b.createdAt === a.createdAt && b.id < a.id) ? b : a));
}

/** Every folded form that a reference by name may match; empty folds are left out. */
export function foldedNames(entity: Pick<EntityContent, 'name' | 'aliases'>): readonly string[] {
  const folded = [entity.name, ...entity.aliases.map((alias) => alias.name)].map(foldName);
  return [...new Set(folded)].filter((name) => name !== '');
}

/**
 * What an entity is after `incoming` was added to it: what it is to be without goes, what is given replaces, what is not
 * given stays, aliases are united (the same name in the same language is one alias). Adding the same twice changes nothing.
 */
export function mergeEntity(existing: EntityContent, incoming: EntityDraft): EntityContent {
  const kindOfBoth = correctedKind(existing, incoming);
  const { without = [], withoutAliases = [], formerKinds, ...content } = asOfKind(incoming, kindOfBoth.kind);
  const kept = Object.fromEntries(Object.entries(existing).filter(([key]) => !without.includes(key))) as unknown as EntityContent;
  // One that is taken away and given at once is replaced, in its place.
  const incomingAliases = new Map(content.aliases.map((alias) => [aliasKey(alias), alias]));
  const aliases = existing.aliases.flatMap((alias) => (withoutAliases.includes(alias.name) ? (incomingAliases.get(aliasKey(alias)) ?? []) : alias));
  return { ...kept, ...given(content), id: existing.id, ...kindOfBoth, aliases: uniteAliases([...aliases, ...content.aliases]) };
}

type KindOfEntity = Pick<EntityContent, 'kind' | 'formerKinds'>;

/** Whether what comes says that the kind which the entity has is the wrong one. */
export const correctsKind = (existing: KindOfEntity, incoming: KindOfEntity): boolean =>
  incoming.kind !== existing.kind && (incoming.formerKinds ?? []).includes(existing.kind);

/** Whether two speak of one entity: of the same kind, or of one that either says to be a former kind. */
export const agreeOnKind = (existing: KindOfEntity, incoming: KindOfEntity): boolean =>
  incoming.kind === existing.kind || correctsKind(existing, incoming) || correctsKind(incoming, existing);

/** What is said of an entity that has since turned out to be of another kind, without the attributes that this one has not. */
function asOfKind(draft: EntityDraft, kind: EntityKind): EntityDraft {
  const foreign = draft.kind === kind ? [] : foreignAttributes({ ...draft, kind });
  return Object.fromEntries(Object.entries(draft).filter(([key]) => !foreign.includes(key))) as unknown as EntityDraft;
}

/** The kind that stays, or the one that it is corrected to. */
const correctedKind = (existing: KindOfEntity, incoming: KindOfEntity): KindOfEntity =>
  kindWithFormer(correctsKind(existing, incoming) ? incoming.kind : existing.kind, [...(existing.formerKinds ?? []), ...(incoming.formerKinds ?? [])]);

/** A kind with those that it was mistaken for, in one order. */
function kindWithFormer(kind: EntityKind, mistaken: readonly EntityKind[]): KindOfEntity {
  const formerKinds = entityKinds.filter((each) => each !== kind && mistaken.includes(each));
  return formerKinds.length === 0 ? { kind } : { kind, formerKinds };
}

/** The draft of an entity that the graph does not have yet. */
export function newEntity(draft: EntityDraft): EntityContent {
  const { without, withoutAliases, formerKinds = [], ...content } = draft;
  return { ...content, ...kindWithFormer(content.kind, formerKinds) };
}

/** Of what is given, what the entity does not have yet. */
export function missingOf(existing: EntityContent, incoming: EntityDraft): EntityDraft {
  const { id, kind, slug, name } = existing;
  const known = new Set(existing.aliases.map(aliasKey));
  const { without, withoutAliases, formerKinds, ...content } = asOfKind(incoming, kind);
  const missing = Object.entries(content).filter(([key]) => existing[key as keyof EntityContent] === undefined);
  return { ...Object.fromEntries(missing), id, kind, slug, name, aliases: content.aliases.filter((alias) => !known.has(aliasKey(alias))) };
}

/** One alias for each name in each language, with what any of them says of it; of contradicting ones the last. */
export function uniteAliases(aliases: readonly Alias[]): readonly Alias[] {
  const byKey = new Map<string, Alias>();
  for (const alias of aliases) byKey.set(aliasKey(alias), { ...byKey.get(aliasKey(alias)), ...given(alias) });
  return [...byKey.values()];
}

/** The attributes that an entity of `kind` may not have, of those that `content` has. */
export function foreignAttributes(content: EntityContent): readonly string[] {
  const allowed: readonly string[] = kinds[content.kind].attributes;
  const all = new Set(Object.values(kinds).flatMap((definition) => definition.attributes));
  return [...all].filter((attribute) => content[attribute] !== undefined && !allowed.includes(attribute));
}

/** Aliases of one key are one alias. */
export const aliasKey = (alias: Alias): string => `${alias.language ?? ''} ${alias.name}`;

const given = <T extends object>(content: T): T => Object.fromEntries(Object.entries(content).filter(([, value]) => value !== undefined)) as T;
