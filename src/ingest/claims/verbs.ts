import type { Predicate } from '../../domain/vocabulary.js';

/** What a verb between two names says of them. */
export interface VerbRule {
  readonly predicate: Predicate;
  /** Right after the verb, before the object; empty for a direct object. */
  readonly particle: string;
  /** For positions on issues and agreements. */
  readonly stance?: number | undefined;
  /** It happens on a day, and does not go on. */
  readonly isEvent?: boolean | undefined;
}

/** What a noun between them says: `imposed sanctions on`, `held talks with`. */
export interface NounRule extends VerbRule {
  readonly verbs: readonly string[];
  readonly noun: RegExp;
}

const event = true;

/**
 * Our own list of the verbs that foreign policy is written with, by dictionary form, with the predicates of the vocabulary.
 * A verb may say different things of different objects; the first rule whose predicate may join the two kinds holds.
 */
export const verbRules: Readonly<Record<string, readonly VerbRule[]>> = {
  accuse: [{ predicate: 'CRITICIZES', particle: '', isEvent: event }],
  aid: [{ predicate: 'AIDS', particle: '' }],
  ally: [{ predicate: 'ALLIED_WITH', particle: 'with' }],
  applaud: [{ predicate: 'PRAISES', particle: '', isEvent: event }],
  arm: [{ predicate: 'AIDS', particle: '' }],
  back: [
    { predicate: 'TAKES_POSITION_ON', particle: '', stance: 2 },
    { predicate: 'AIDS', particle: '' },
  ],
  battle: [{ predicate: 'FIGHTS', particle: '' }],
  blame: [{ predicate: 'CRITICIZES', particle: '', isEvent: event }],
  blast: [{ predicate: 'CRITICIZES', particle: '', isEvent: event }],
  bomb: [{ predicate: 'FIGHTS', particle: '', isEvent: event }],
  border: [{ predicate: 'BORDERS', particle: '' }],
  collaborate: [{ predicate: 'COOPERATES_WITH', particle: 'with' }],
  commend: [{ predicate: 'PRAISES', particle: '', isEvent: event }],
  compete: [{ predicate: 'RIVALS', particle: 'with' }],
  condemn: [{ predicate: 'CRITICIZES', particle: '', isEvent: event }],
  congratulate: [{ predicate: 'PRAISES', particle: '', isEvent: event }],
  consult: [
    { predicate: 'CONSULTS', particle: 'with', isEvent: event },
    { predicate: 'CONSULTS', particle: '', isEvent: event },
  ],
  cooperate: [{ predicate: 'COOPERATES_WITH', particle: 'with' }],
  criticize: [{ predicate: 'CRITICIZES', particle: '', isEvent: event }],
  criticise: [{ predicate: 'CRITICIZES', particle: '', isEvent: event }],
  denounce: [{ predicate: 'CRITICIZES', particle: '', isEvent: event }],
  deplore: [{ predicate: 'CRITICIZES', particle: '', isEvent: event }],
  embargo: [{ predicate: 'SANCTIONS', particle: '' }],
  endorse: [
    { predicate: 'TAKES_POSITION_ON', particle: '', stance: 3 },
    { predicate: 'PRAISES', particle: '', isEvent: event },
  ],
  favor: [{ predicate: 'TAKES_POSITION_ON', particle: '', stance: 2 }],
  favour: [{ predicate: 'TAKES_POSITION_ON', particle: '', stance: 2 }],
  fight: [{ predicate: 'FIGHTS', particle: '' }],
  finance: [{ predicate: 'AIDS', particle: '' }],
  fund: [{ predicate: 'AIDS', particle: '' }],
  hail: [{ predicate: 'PRAISES', particle: '', isEvent: event }],
  interfere: [{ predicate: 'INTERVENES_IN', particle: 'in' }],
  intervene: [{ predicate: 'INTERVENES_IN', particle: 'in' }],
  invade: [{ predicate: 'INTERVENES_IN', particle: '' }],
  join: [
    { predicate: 'MEMBER_OF', particle: '' },
    { predicate: 'PARTY_TO', particle: '' },
  ],
  meddle: [{ predicate: 'INTERVENES_IN', particle: 'in' }],
  meet: [
    { predicate: 'MEETS', particle: 'with', isEvent: event },
    { predicate: 'MEETS', particle: '', isEvent: event },
  ],
  negotiate: [{ predicate: 'NEGOTIATES_WITH', particle: 'with' }],
  occupy: [{ predicate: 'INTERVENES_IN', particle: '' }],
  oppose: [{ predicate: 'TAKES_POSITION_ON', particle: '', stance: -2 }],
  partner: [{ predicate: 'PARTNERS_WITH', particle: 'with' }],
  praise: [{ predicate: 'PRAISES', particle: '', isEvent: event }],
  propose: [{ predicate: 'PROPOSES', particle: '', isEvent: event }],
  ratify: [{ predicate: 'PARTY_TO', particle: '' }],
  rebuke: [{ predicate: 'CRITICIZES', particle: '', isEvent: event }],
  reject: [{ predicate: 'TAKES_POSITION_ON', particle: '', stance: -3 }],
  sanction: [{ predicate: 'SANCTIONS', particle: '' }],
  seek: [{ predicate: 'SEEKS', particle: '' }],
  shell: [{ predicate: 'FIGHTS', particle: '', isEvent: event }],
  sign: [{ predicate: 'PARTY_TO', particle: '' }],
  slam: [{ predicate: 'CRITICIZES', particle: '', isEvent: event }],
  succeed: [{ predicate: 'SUCCEEDS', particle: '' }],
  support: [
    { predicate: 'TAKES_POSITION_ON', particle: '', stance: 2 },
    { predicate: 'AIDS', particle: '' },
  ],
  telephone: [{ predicate: 'CONSULTS', particle: '', isEvent: event }],
  threaten: [{ predicate: 'THREATENS', particle: '', isEvent: event }],
  visit: [{ predicate: 'CONSULTS', particle: '', isEvent: event }],
  warn: [{ predicate: 'THREATENS', particle: '', isEvent: event }],
  welcome: [{ predicate: 'TAKES_POSITION_ON', particle: '', stance: 2 }],
  work: [{ predicate: 'COOPERATES_WITH', particle: 'with' }],
};

export const nounRules: readonly NounRule[] = [
  { verbs: ['impose', 'place', 'slap', 'levy'], noun: /^(?:\w+ ){0,3}sanctions$/, particle: 'on', predicate: 'SANCTIONS' },
  { verbs: ['hold'], noun: /^(?:\w+ ){0,2}(?:talks|discussions|consultations)$/, particle: 'with', predicate: 'CONSULTS', isEvent: event },
  { verbs: ['hold', 'open', 'begin', 'start'], noun: /^(?:\w+ ){0,2}negotiations$/, particle: 'with', predicate: 'NEGOTIATES_WITH' },
  { verbs: ['hold'], noun: /^(?:a )?(?:\w+ )?(?:meeting|summit)$/, particle: 'with', predicate: 'MEETS', isEvent: event },
  { verbs: ['declare'], noun: /^war$/, particle: 'on', predicate: 'FIGHTS', isEvent: event },
  { verbs: ['wage', 'fight'], noun: /^(?:a )?war$/, particle: 'against', predicate: 'FIGHTS' },
  { verbs: ['provide', 'give', 'send'], noun: /^(?:\w+ ){0,3}(?:aid|assistance|weapons|arms)$/, particle: 'to', predicate: 'AIDS' },
  { verbs: ['accede'], noun: /^$/, particle: 'to', predicate: 'PARTY_TO' },
  { verbs: ['call'], noun: /^$/, particle: 'for', predicate: 'PROPOSES', isEvent: event },
];

/** Verbs by which somebody is quoted, in any form. */
export const saying =
  /^(?:say|tell|add|argue|write|warn|state|note|claim|announce|insist|reply|explain|declare|stress|remark|believe|think|assert|allege|suggest|contend|maintain|concede|acknowledge|emphasize|report)$/;
