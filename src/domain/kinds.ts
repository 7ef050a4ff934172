/** What kinds of entity there are. The one table that SDL, validation, labels and docs agree with (a test proves it). */
export interface KindDefinition {
  /** The node label and GraphQL type. */
  readonly label: string;
  readonly description: string;
  /** The attributes that an entity of this kind may have beside those of every entity. */
  readonly attributes: readonly EntityAttribute[];
}

export type EntityKind = 'LEADER' | 'PERSON' | 'NATION' | 'INSTITUTION' | 'ISSUE' | 'AGREEMENT';

export type DateAttribute = 'bornOn' | 'diedOn' | 'existsFrom' | 'existsTo' | 'foundedOn' | 'dissolvedOn' | 'signedOn' | 'inForceFrom' | 'inForceTo';

export type TextAttribute = 'isoAlpha2' | 'isoAlpha3' | 'region' | 'category' | 'countryId';

export type EntityAttribute = DateAttribute | TextAttribute;

export const kinds: Readonly<Record<EntityKind, KindDefinition>> = {
  LEADER: { label: 'Leader', description: 'A person who holds or has held political office.', attributes: ['bornOn', 'diedOn'] },
  PERSON: { label: 'Person', description: 'A person without political office: an author, an expert, an activist.', attributes: ['bornOn', 'diedOn'] },
  NATION: {
    label: 'Nation',
    description: 'A state, present or historical; a historical one has an end date and a successor.',
    attributes: ['isoAlpha2', 'isoAlpha3', 'region', 'existsFrom', 'existsTo'],
  },
  INSTITUTION: {
    label: 'Institution',
    description: 'A legislature, ministry, alliance, think tank, court, company, publisher or other organised body.',
    attributes: ['category', 'countryId', 'foundedOn', 'dissolvedOn'],
  },
  ISSUE: { label: 'Issue', description: 'A matter on which actors take positions: a conflict, a policy, a principle.', attributes: ['category'] },
  AGREEMENT: {
    label: 'Agreement',
    description: 'A treaty, statute, resolution or other agreed text.',
    attributes: ['category', 'signedOn', 'inForceFrom', 'inForceTo'],
  },
};

/** A kind in a sentence: `a LEADER`, `an ISSUE`. */
export const aKind = (kind: EntityKind): string => `${/^[AI]/.test(kind) ? 'an' : 'a'} ${kind}`;

export const entityKinds = Object.keys(kinds) as readonly EntityKind[];

/** The kinds that can act: hold positions, speak, meet, ally. */
export const actorKinds: readonly EntityKind[] = ['LEADER', 'PERSON', 'NATION', 'INSTITUTION'];
