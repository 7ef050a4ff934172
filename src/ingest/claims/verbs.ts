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
  admonish: [{ predicate: 'CRITICIZES', particle: '', isEvent: event }],
  advocate: [{ predicate: 'TAKES_POSITION_ON', particle: '', stance: 2 }],
  aid: [{ predicate: 'AIDS', particle: '' }],
  ally: [{ predicate: 'ALLIED_WITH', particle: 'with' }],
  ambush: [{ predicate: 'FIGHTS', particle: '', isEvent: event }],
  annex: [{ predicate: 'INTERVENES_IN', particle: '', isEvent: event }],
  applaud: [{ predicate: 'PRAISES', particle: '', isEvent: event }],
  arm: [{ predicate: 'AIDS', particle: '' }],
  assist: [{ predicate: 'AIDS', particle: '' }],
  back: [
    { predicate: 'TAKES_POSITION_ON', particle: '', stance: 2 },
    { predicate: 'AIDS', particle: '' },
  ],
  bankroll: [{ predicate: 'AIDS', particle: '' }],
  bargain: [{ predicate: 'NEGOTIATES_WITH', particle: 'with' }],
  battle: [{ predicate: 'FIGHTS', particle: '' }],
  blacklist: [{ predicate: 'SANCTIONS', particle: '' }],
  blame: [{ predicate: 'CRITICIZES', particle: '', isEvent: event }],
  blast: [{ predicate: 'CRITICIZES', particle: '', isEvent: event }],
  bomb: [{ predicate: 'FIGHTS', particle: '', isEvent: event }],
  bombard: [{ predicate: 'FIGHTS', particle: '', isEvent: event }],
  border: [{ predicate: 'BORDERS', particle: '' }],
  castigate: [{ predicate: 'CRITICIZES', particle: '', isEvent: event }],
  champion: [{ predicate: 'TAKES_POSITION_ON', particle: '', stance: 3 }],
  chide: [{ predicate: 'CRITICIZES', particle: '', isEvent: event }],
  collaborate: [{ predicate: 'COOPERATES_WITH', particle: 'with' }],
  commend: [{ predicate: 'PRAISES', particle: '', isEvent: event }],
  compete: [{ predicate: 'RIVALS', particle: 'with' }],
  condemn: [{ predicate: 'CRITICIZES', particle: '', isEvent: event }],
  confer: [{ predicate: 'CONSULTS', particle: 'with', isEvent: event }],
  congratulate: [{ predicate: 'PRAISES', particle: '', isEvent: event }],
  consult: [
    { predicate: 'CONSULTS', particle: 'with', isEvent: event },
    { predicate: 'CONSULTS', particle: '', isEvent: event },
  ],
  cooperate: [{ predicate: 'COOPERATES_WITH', particle: 'with' }],
  coordinate: [{ predicate: 'COOPERATES_WITH', particle: 'with' }],
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
  lambast: [{ predicate: 'CRITICIZES', particle: '', isEvent: event }],
  lambaste: [{ predicate: 'CRITICIZES', particle: '', isEvent: event }],
  laud: [{ predicate: 'PRAISES', particle: '', isEvent: event }],
  meddle: [{ predicate: 'INTERVENES_IN', particle: 'in' }],
  meet: [
    { predicate: 'MEETS', particle: 'with', isEvent: event },
    { predicate: 'MEETS', particle: '', isEvent: event },
  ],
  menace: [{ predicate: 'THREATENS', particle: '' }],
  negotiate: [{ predicate: 'NEGOTIATES_WITH', particle: 'with' }],
  occupy: [{ predicate: 'INTERVENES_IN', particle: '' }],
  oppose: [{ predicate: 'TAKES_POSITION_ON', particle: '', stance: -2 }],
  partner: [{ predicate: 'PARTNERS_WITH', particle: 'with' }],
  praise: [{ predicate: 'PRAISES', particle: '', isEvent: event }],
  propose: [{ predicate: 'PROPOSES', particle: '', isEvent: event }],
  raid: [{ predicate: 'FIGHTS', particle: '', isEvent: event }],
  ratify: [{ predicate: 'PARTY_TO', particle: '' }],
  rebuke: [{ predicate: 'CRITICIZES', particle: '', isEvent: event }],
  reject: [{ predicate: 'TAKES_POSITION_ON', particle: '', stance: -3 }],
  reprimand: [{ predicate: 'CRITICIZES', particle: '', isEvent: event }],
  reproach: [{ predicate: 'CRITICIZES', particle: '', isEvent: event }],
  salute: [{ predicate: 'PRAISES', particle: '', isEvent: event }],
  sanction: [{ predicate: 'SANCTIONS', particle: '' }],
  scold: [{ predicate: 'CRITICIZES', particle: '', isEvent: event }],
  seek: [{ predicate: 'SEEKS', particle: '' }],
  shell: [{ predicate: 'FIGHTS', particle: '', isEvent: event }],
  sign: [{ predicate: 'PARTY_TO', particle: '' }],
  slam: [{ predicate: 'CRITICIZES', particle: '', isEvent: event }],
  speak: [
    { predicate: 'CONSULTS', particle: 'with', isEvent: event },
    { predicate: 'CONSULTS', particle: 'to', isEvent: event },
  ],
  strike: [{ predicate: 'FIGHTS', particle: '', isEvent: event }],
  subsidize: [{ predicate: 'AIDS', particle: '' }],
  succeed: [{ predicate: 'SUCCEEDS', particle: '' }],
  support: [
    { predicate: 'TAKES_POSITION_ON', particle: '', stance: 2 },
    { predicate: 'AIDS', particle: '' },
  ],
  talk: [
    { predicate: 'CONSULTS', particle: 'with', isEvent: event },
    { predicate: 'CONSULTS', particle: 'to', isEvent: event },
  ],
  telephone: [{ predicate: 'CONSULTS', particle: '', isEvent: event }],
  threaten: [{ predicate: 'THREATENS', particle: '', isEvent: event }],
  veto: [{ predicate: 'TAKES_POSITION_ON', particle: '', stance: -3 }],
  visit: [{ predicate: 'CONSULTS', particle: '', isEvent: event }],
  vote: [
    { predicate: 'TAKES_POSITION_ON', particle: 'for', stance: 2 },
    { predicate: 'TAKES_POSITION_ON', particle: 'against', stance: -2 },
  ],
  warn: [{ predicate: 'THREATENS', particle: '', isEvent: event }],
  welcome: [{ predicate: 'TAKES_POSITION_ON', particle: '', stance: 2 }],
  work: [{ predicate: 'COOPERATES_WITH', particle: 'with' }],
};

export const nounRules: readonly NounRule[] = [
  { verbs: ['impose', 'place', 'slap', 'levy'], noun: /^(?:\w+ ){0,3}(?:sanctions|embargo)$/, particle: 'on', predicate: 'SANCTIONS' },
  { verbs: ['impose', 'place'], noun: /^(?:\w+ ){0,3}(?:sanctions|embargo)$/, particle: 'against', predicate: 'SANCTIONS' },
  { verbs: ['hold', 'have'], noun: /^(?:\w+ ){0,2}(?:talks|discussions|consultations)$/, particle: 'with', predicate: 'CONSULTS', isEvent: event },
  { verbs: ['hold', 'open', 'begin', 'start'], noun: /^(?:\w+ ){0,2}negotiations$/, particle: 'with', predicate: 'NEGOTIATES_WITH' },
  { verbs: ['hold'], noun: /^(?:a )?(?:\w+ )?(?:meeting|summit)$/, particle: 'with', predicate: 'MEETS', isEvent: event },
  { verbs: ['declare'], noun: /^war$/, particle: 'on', predicate: 'FIGHTS', isEvent: event },
  { verbs: ['wage', 'fight'], noun: /^(?:a )?war$/, particle: 'against', predicate: 'FIGHTS' },
  { verbs: ['provide', 'give', 'send'], noun: /^(?:\w+ ){0,3}(?:aid|assistance|weapons|arms)$/, particle: 'to', predicate: 'AIDS' },
  { verbs: ['go'], noun: /^to war$/, particle: 'with', predicate: 'FIGHTS', isEvent: event },
  { verbs: ['go'], noun: /^to war$/, particle: 'against', predicate: 'FIGHTS', isEvent: event },
  ...['on', 'against', 'at'].map((particle) => ({
    verbs: ['launch', 'fire'],
    noun: /^(?:[\w-]+ ){0,3}(?:air ?strikes?|attacks?|strikes?|offensive|missiles?|rockets?)$/,
    particle,
    predicate: 'FIGHTS' as const,
    isEvent: event,
  })),
  { verbs: ['form', 'conclude', 'sign', 'enter'], noun: /^(?:into )?(?:an? )?(?:\w+ )?alliance$/, particle: 'with', predicate: 'ALLIED_WITH' },
  { verbs: ['negotiate'], noun: /^(?:\w+ ){0,3}(?:agreement|treaty|settlement|truce|cease-?fire|armistice)$/, particle: 'with', predicate: 'NEGOTIATES_WITH' },
  { verbs: ['voice', 'express'], noun: /^(?:(?:its|his|her|their) )?(?:\w+ )?support$/, particle: 'for', predicate: 'TAKES_POSITION_ON', stance: 2 },
  { verbs: ['accede'], noun: /^$/, particle: 'to', predicate: 'PARTY_TO' },
  { verbs: ['call'], noun: /^$/, particle: 'for', predicate: 'PROPOSES', isEvent: event },
];

/** Verbs by which somebody is quoted, in any form. */
export const saying =
  /^(?:say|tell|add|argue|write|warn|state|note|claim|announce|insist|reply|explain|declare|stress|remark|believe|think|assert|allege|suggest|contend|maintain|concede|acknowledge|emphasize|report)$/;
