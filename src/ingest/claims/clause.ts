import type { Token } from '../extract/tokens.js';
import { verbRules } from './verbs.js';

/** How a clause says what it says: whether it denies it, when, and in which voice. */
export interface VerbGroup {
  /** The main verb's dictionary form. */
  readonly lemma: string;
  readonly isDenied: boolean;
  readonly isPassive: boolean;
  readonly mood: 'FACT' | 'PREDICTION' | 'PROPOSAL';
  /** Where the tokens after the group begin. */
  readonly next: number;
}

const negations = /^(?:not|n['’]t|never)$/i;
const predictions = /^(?:will|would|wo|['’]ll|shall)$/i;
const proposals = /^(?:should|must|ought)$/i;
/** They say that something may be, which is no claim that it is. */
const possibilities = /^(?:may|might|could|can|ca)$/i;
/** "hardly criticized": what they stand with was not done, or may not have been. */
const hedges = /^(?:hardly|scarcely|barely|rarely|seldom|almost|nearly|possibly|perhaps|maybe|potentially|apparently|ostensibly|virtually)$/i;
const helpers = /^(?:be|have|do|to|get)$/;
const adverbs = /^(?:ADV|PART)$/;

/** Verbs before a verb by which its action is not done: "refused to meet", "plans to visit". */
const unfulfilled =
  /^(?:refuse|decline|fail|plan|want|hope|try|attempt|threaten|agree|intend|promise|vow|seek|offer|expect|urge|ask|call|need|wish|prepare|consider)$/;

/**
 * The verb group that begins at a token: helpers, adverbs and one verb. `undefined` where there is none, or where it does not
 * assert the action of its verb.
 */
export function verbGroupAt(tokens: readonly Token[], start: number): VerbGroup | undefined {
  let [isDenied, hasBe, mood]: [boolean, boolean, VerbGroup['mood']] = [false, false, 'FACT'];
  for (let index = start; index < tokens.length && index < start + 7; index++) {
    const token = tokens[index];
    if (token === undefined || possibilities.test(token.text) || hedges.test(token.text)) return undefined;
    // "has yet to sign", "is to sign", "would have signed", "not only signed".
    if (token.text === 'to' && mood !== 'PROPOSAL') return undefined;
    if (token.text === 'have' && /^(?:would|should|ought|must|to)$/i.test(tokens[index - 1]?.text ?? '')) return undefined;
    if (/^(?:only|just|merely|simply)$/i.test(token.text) && isDenied) return undefined;
    if (negations.test(token.text)) isDenied = true;
    else if (predictions.test(token.text)) mood = 'PREDICTION';
    else if (proposals.test(token.text)) mood = 'PROPOSAL';
    else if (helpers.test(token.lemma) && (token.tag === 'AUX' || token.tag === 'PART' || isFollowedByVerb(tokens, index))) hasBe ||= token.lemma === 'be';
    else if (token.tag === 'VERB' || token.tag === 'AUX' || (index === start && isMistakenForNoun(token))) {
      if (unfulfilled.test(token.lemma) && tokens[index + 1]?.text === 'to') return undefined;
      const isPassive = hasBe && /(?:ed|en|ght|t|d|ne|wn)$/i.test(token.text) && !token.text.endsWith('ing');
      return { lemma: token.lemma, isDenied, isPassive, mood, next: index + 1 };
    } else if (!adverbs.test(token.tag)) return undefined;
  }
  return undefined;
}

/** "Germany support Ukraine": the tagger knows the noun better; right after a name, in small letters, it is the verb. */
const isMistakenForNoun = ({ tag, text, lemma }: Token): boolean => tag === 'NOUN' && lemma in verbRules && /^\p{Ll}/u.test(text);

const isFollowedByVerb = (tokens: readonly Token[], index: number): boolean =>
  tokens.slice(index + 1, index + 4).some(({ tag }) => tag === 'VERB') && /^(?:ADV|PART|VERB|AUX)$/.test(tokens[index + 1]?.tag ?? '');
