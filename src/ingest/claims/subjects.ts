import type { Token } from '../extract/tokens.js';
import type { Actor, SentenceView } from './sentence-view.js';
import { saying } from './verbs.js';

/**
 * The actors that are the subject of the verb group at a token: the one right before it, with another that "and" joins to it.
 * None where the last is governed by a preposition, or depends on a condition.
 */
export function subjectsBefore({ tokens, actors }: SentenceView, verb: number): readonly Actor[] {
  const last = widest(actors.filter(({ after }) => after === verb));
  if (last === undefined) return [];
  const before = tokens[last.first - 1];
  if (opensClause(before)) return [last];
  // "Then Russia …", "…, later Russia …"
  if (before?.tag === 'ADV' && opensClause(tokens[last.first - 2])) return [last];
  if (before?.text !== 'and') return [];
  const other = subjectsBefore({ tokens, actors }, last.first - 1);
  return other.length === 0 ? [] : [...other, last];
}

/** What may stand before a subject. */
function opensClause(token: Token | undefined): boolean {
  if (token === undefined) return true;
  const { text, lemma, tag } = token;
  if (/^[,;:“"‘'(—–-]$/.test(text)) return true;
  return /^(?:that|because|as|while|when|after|before|since|although|though|but|where|how)$/i.test(text) || (tag === 'VERB' && saying.test(lemma));
}

export const widest = (actors: readonly Actor[]): Actor | undefined =>
  [...actors].sort((a, b) => b.after - b.first - (a.after - a.first) || b.span.end - b.span.start - (a.span.end - a.span.start))[0];
