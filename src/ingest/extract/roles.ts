import { officeOf, officeWordsMax } from '../words/offices.js';
import type { KnownName } from './gazetteer.js';
import { startsUpper } from './letters.js';
import type { RoleMention } from './mention.js';
import type { Token } from './tokens.js';

/** Before an office they say that it is not whoever holds it now. */
const notNow = /^(?:former|ex|then|late|next|future|previous|ousted|deposed|vice|deputy|would|aspiring|elected|ex-president)$/i;

/** Somebody named by office and nation alone: `the Russian president`, `Russia’s president`, `president of the United States`. */
export function rolesOf(text: string, tokens: readonly Token[], known: readonly KnownName[], sentence: number): readonly RoleMention[] {
  return known.flatMap((name) => {
    if (name.isIssue || name.form === 'CAPITAL') return [];
    const [first, after] = [tokens.findIndex(({ start }) => start >= name.start), tokens.findIndex(({ start }) => start >= name.end)];
    const owned = after >= 0 && /^['’]s?$/.test(tokens[after]?.text ?? '') ? after + 1 : after;
    const role = (first >= 0 && (officeAfter(text, tokens, owned) ?? officeBefore(text, tokens, first, after))) || undefined;
    if (role === undefined) return [];
    const span = { start: Math.min(role.start, name.start), end: Math.max(role.end, name.end) };
    return [{ form: 'ROLE', span, sentence, offices: role.offices, otherwise: role.otherwise, ofIds: name.entityIds } as const];
  });
}

interface FoundOffice {
  readonly start: number;
  readonly end: number;
  readonly offices: readonly string[];
  readonly otherwise: readonly string[];
}

/** An office right after the nation, and no name right after the office. */
function officeAfter(text: string, tokens: readonly Token[], at: number): FoundOffice | undefined {
  if (at < 0) return undefined;
  for (let length = officeWordsMax; length > 0; length--) {
    const office = officeIn(text, tokens, at, length);
    if (office === undefined) continue;
    return isNamed(tokens[at + length]) || office.offices.length === 0 ? undefined : office;
  }
  return undefined;
}

/** Whether a name, or a word that belongs to the office, follows. */
const isNamed = (next: Token | undefined): boolean => next !== undefined && (startsUpper(next.text) || /^[-‐‑]$/.test(next.text));

/** An office, "of", perhaps "the", and the nation; "President of Mexico Claudia Sheinbaum" names her herself. */
function officeBefore(text: string, tokens: readonly Token[], first: number, after: number): FoundOffice | undefined {
  const of = tokens[first - 1]?.text === 'the' ? first - 2 : first - 1;
  if (tokens[of]?.text !== 'of' || isNamed(tokens[after])) return undefined;
  for (let length = officeWordsMax; length > 0; length--) {
    const office = officeIn(text, tokens, of - length, length);
    if (office === undefined) continue;
    return notNow.test(tokens[of - length - 1]?.text ?? '') || office.offices.length === 0 ? undefined : office;
  }
  return undefined;
}

function officeIn(text: string, tokens: readonly Token[], at: number, length: number): FoundOffice | undefined {
  const [first, last] = [tokens[at], tokens[at + length - 1]];
  if (first === undefined || last === undefined) return undefined;
  const office = officeOf(text.slice(first.start, last.end));
  return office && { start: first.start, end: last.end, offices: office.tenures, otherwise: office.otherwise ?? [] };
}

/** Whether the words before a nation say that its office is not held now: `the former Russian president`. */
export const isPast = (tokens: readonly Token[], at: number): boolean => {
  const index = tokens.findIndex(({ start }) => start >= at);
  return notNow.test(tokens[index - 1]?.text ?? '') || (/^[-‐‑]$/.test(tokens[index - 1]?.text ?? '') && notNow.test(tokens[index - 2]?.text ?? ''));
};
