import { actorKinds, type EntityKind, entityKinds } from './kinds.js';

/** PLOVER's four quadrants: is it words or deeds, cooperation or conflict? */
export type QuadClass = 'VERBAL_COOPERATION' | 'MATERIAL_COOPERATION' | 'VERBAL_CONFLICT' | 'MATERIAL_CONFLICT';

export const quadClasses: readonly QuadClass[] = ['VERBAL_COOPERATION', 'MATERIAL_COOPERATION', 'VERBAL_CONFLICT', 'MATERIAL_CONFLICT'];

/** What one predicate means and may join. */
export interface PredicateDefinition {
  /** Reads between subject and object: "Russia *borders* Estonia". */
  readonly label: string;
  /** Reads from the object back: "Estonia *borders* Russia". */
  readonly inverseLabel: string;
  readonly description: string;
  readonly subjectKinds: readonly EntityKind[];
  readonly objectKinds: readonly EntityKind[];
  /** Absent where the predicate is about structure and not about conduct. */
  readonly quadClass?: QuadClass;
  /** Conflict (−10) to cooperation (+10), after Goldstein (1992) as carried over to CAMEO; absent without a quad class. */
  readonly score?: number;
  readonly symmetric: boolean;
  /** At most one holder at a time, of one office of one object. */
  readonly functional: boolean;
  /** The PLOVER event type or CAMEO code that it starts from; absent where neither has one. */
  readonly origin?: string;
}

const structural = { symmetric: false, functional: false } as const;
const relation = { subjectKinds: actorKinds, objectKinds: actorKinds, symmetric: false, functional: false } as const;
const mutual = { ...relation, symmetric: true } as const;

/**
 * The one vocabulary of predicates; the SDL enum, `docs/vocabulary.md` and validation agree with it (tests prove it).
 * Starts from PLOVER's event types (Open Event Data Alliance) and CAMEO's codes, and adds what op-eds are made of and
 * PLOVER dropped: stating a position. Scores are Goldstein's (Journal of Conflict Resolution 36:2, 1992) for the CAMEO
 * code named in `origin`; a predicate that no single code covers has the score of the nearest one.
 */
const definitions = {
  HOLDS_OFFICE: {
    label: 'holds office in',
    inverseLabel: 'has as office holder',
    description: 'The subject holds the office that the claim names, in or for the object, between the dates given.',
    subjectKinds: ['LEADER', 'PERSON'],
    objectKinds: ['NATION', 'INSTITUTION'],
    symmetric: false,
    functional: true,
  },
  MEMBER_OF: {
    ...structural,
    label: 'is a member of',
    inverseLabel: 'has as member',
    description: 'The subject belongs to the institution: a state to an alliance, a person to a faculty.',
    subjectKinds: actorKinds,
    objectKinds: ['INSTITUTION'],
  },
  PART_OF: {
    ...structural,
    label: 'is part of',
    inverseLabel: 'includes',
    description: 'The subject is an organ, region or aspect of the object.',
    subjectKinds: ['NATION', 'INSTITUTION', 'ISSUE', 'AGREEMENT'],
    objectKinds: ['NATION', 'INSTITUTION', 'ISSUE', 'AGREEMENT'],
  },
  SUCCEEDS: {
    ...structural,
    label: 'succeeds',
    inverseLabel: 'is succeeded by',
    description: 'The subject takes the place of the object: a state, institution or agreement that follows another.',
    subjectKinds: ['NATION', 'INSTITUTION', 'AGREEMENT'],
    objectKinds: ['NATION', 'INSTITUTION', 'AGREEMENT'],
  },
  BORDERS: {
    label: 'borders',
    inverseLabel: 'borders',
    description: 'The two states share a land border.',
    subjectKinds: ['NATION'],
    objectKinds: ['NATION'],
    symmetric: true,
    functional: false,
  },
  PARTY_TO: {
    ...structural,
    label: 'is party to',
    inverseLabel: 'has as party',
    description: 'The subject has signed or joined the agreement, between the dates given.',
    subjectKinds: ['NATION', 'INSTITUTION'],
    objectKinds: ['AGREEMENT'],
  },
  CONCERNS: {
    ...structural,
    label: 'concerns',
    inverseLabel: 'is the concern of',
    description: 'The issue or agreement is about the object: Syria the issue concerns Syria the nation.',
    subjectKinds: ['ISSUE', 'AGREEMENT'],
    objectKinds: entityKinds,
  },
  ALLIED_WITH: {
    ...mutual,
    label: 'is allied with',
    inverseLabel: 'is allied with',
    description: 'The two stand by each other in security, by treaty or in practice.',
    quadClass: 'MATERIAL_COOPERATION',
    score: 7.4,
    origin: 'CAMEO 062 (cooperate militarily)',
  },
  PARTNERS_WITH: {
    ...mutual,
    label: 'partners with',
    inverseLabel: 'partners with',
    description: 'The two have a lasting working relationship short of an alliance.',
    quadClass: 'VERBAL_COOPERATION',
    score: 3.5,
    origin: 'PLOVER SUPPORT; CAMEO 050 (engage in diplomatic cooperation)',
  },
  RIVALS: {
    ...mutual,
    label: 'is a rival of',
    inverseLabel: 'is a rival of',
    description: 'The two compete, or pursue aims that exclude each other.',
    quadClass: 'VERBAL_CONFLICT',
    score: -2,
    origin: 'CAMEO 110 (disapprove)',
  },
  COOPERATES_WITH: {
    ...mutual,
    label: 'cooperates with',
    inverseLabel: 'cooperates with',
    description: 'The two work together on something from which both gain; what it is about is named by the claim.',
    quadClass: 'MATERIAL_COOPERATION',
    score: 6,
    origin: 'PLOVER COOPERATE; CAMEO 060',
  },
  AIDS: {
    ...relation,
    label: 'aids',
    inverseLabel: 'is aided by',
    description: 'The subject gives money, arms, people or shelter, mainly for the good of the object.',
    quadClass: 'MATERIAL_COOPERATION',
    score: 7,
    origin: 'PLOVER AID; CAMEO 070',
  },
  SANCTIONS: {
    ...relation,
    label: 'sanctions',
    inverseLabel: 'is sanctioned by',
    description: 'The subject restricts trade, travel, assets or ties to press the object.',
    quadClass: 'MATERIAL_CONFLICT',
    score: -8,
    origin: 'PLOVER SANCTION; CAMEO 163',
  },
  THREATENS: {
    ...relation,
    label: 'threatens',
    inverseLabel: 'is threatened by',
    description: 'The subject warns the object of harm, or is held to be a danger to it.',
    quadClass: 'VERBAL_CONFLICT',
    score: -4.4,
    origin: 'PLOVER THREATEN; CAMEO 130',
  },
  FIGHTS: {
    ...mutual,
    label: 'fights',
    inverseLabel: 'fights',
    description: 'The two use armed force against each other.',
    quadClass: 'MATERIAL_CONFLICT',
    score: -10,
    origin: 'PLOVER ASSAULT; CAMEO 190',
  },
  INTERVENES_IN: {
    ...relation,
    label: 'intervenes in',
    inverseLabel: 'sees the intervention of',
    description: 'The subject interferes in a state, institution, conflict or process by force or by covert means.',
    objectKinds: ['NATION', 'INSTITUTION', 'ISSUE'],
    quadClass: 'MATERIAL_CONFLICT',
    score: -9.5,
    origin: 'PLOVER COERCE, MOBILIZE; CAMEO 192 (occupy territory)',
  },
  MEETS: {
    ...mutual,
    label: 'meets',
    inverseLabel: 'meets',
    description: 'The two meet face to face, on the dates given.',
    quadClass: 'VERBAL_COOPERATION',
    score: 1,
    origin: 'PLOVER CONSULT; CAMEO 040',
  },
  CONSULTS: {
    ...mutual,
    label: 'consults',
    inverseLabel: 'consults',
    description: 'The two exchange views, by visit, telephone, letter or envoy.',
    quadClass: 'VERBAL_COOPERATION',
    score: 1,
    origin: 'PLOVER CONSULT; CAMEO 040',
  },
  NEGOTIATES_WITH: {
    ...mutual,
    label: 'negotiates with',
    inverseLabel: 'negotiates with',
    description: 'The two bargain over an agreement or settlement.',
    quadClass: 'VERBAL_COOPERATION',
    score: 7,
    origin: 'PLOVER CONSULT; CAMEO 046',
  },
  CRITICIZES: {
    ...relation,
    label: 'criticizes',
    inverseLabel: 'is criticized by',
    description: 'The subject voices disapproval of the object, or of what it did.',
    objectKinds: entityKinds,
    quadClass: 'VERBAL_CONFLICT',
    score: -2,
    origin: 'PLOVER DISAPPROVE; CAMEO 111',
  },
  PRAISES: {
    ...relation,
    label: 'praises',
    inverseLabel: 'is praised by',
    description: 'The subject voices approval of the object, or of what it did.',
    objectKinds: entityKinds,
    quadClass: 'VERBAL_COOPERATION',
    score: 3.4,
    origin: 'PLOVER SUPPORT; CAMEO 051',
  },
  TAKES_POSITION_ON: {
    ...structural,
    label: 'takes a position on',
    inverseLabel: 'is what a position is taken on by',
    description: 'The subject supports or opposes the issue or agreement, as strongly as the stance of the claim says (−3 opposes … +3 supports).',
    subjectKinds: actorKinds,
    objectKinds: ['ISSUE', 'AGREEMENT'],
  },
  PROPOSES: {
    ...structural,
    label: 'proposes',
    inverseLabel: 'is proposed by',
    description: 'The subject puts the object forward as a course to take.',
    subjectKinds: actorKinds,
    objectKinds: ['ISSUE', 'AGREEMENT'],
  },
  SEEKS: {
    ...structural,
    label: 'seeks',
    inverseLabel: 'is sought by',
    description: 'The subject has the object as an aim: a standing, an outcome, a partner.',
    subjectKinds: actorKinds,
    objectKinds: entityKinds,
  },
} as const satisfies Record<string, PredicateDefinition>;

export type Predicate = keyof typeof definitions;

export const predicates: Readonly<Record<Predicate, PredicateDefinition>> = definitions;

export const predicateNames = Object.keys(definitions) as readonly Predicate[];

export const symmetricPredicates: readonly Predicate[] = predicateNames.filter((name) => predicates[name].symmetric);

/** The predicates of the given quad classes. */
export function predicatesOfQuadClasses(classes: readonly QuadClass[]): readonly Predicate[] {
  return predicateNames.filter((name) => {
    const quadClass = predicates[name].quadClass;
    return quadClass !== undefined && classes.includes(quadClass);
  });
}
