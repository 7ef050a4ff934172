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
  if (opensClause(tokens, last.first - 1)) return [last];
  // "Then Russia …", "…, later Russia …"
  if (before?.tag === 'ADV' && opensClause(tokens, last.first - 2)) return [last];
  // "In 1972 Nixon …"
  if (/^\d{4}$/.test(before?.text ?? '') && /^(?:in|by|during)$/i.test(tokens[last.first - 2]?.text ?? '') && opensClause(tokens, last.first - 3))
    return [last];
  if (before?.text !== 'and') return [];
  const other = listBefore({ tokens, actors }, last.first - 1);
  return other.length === 0 ? [] : [...other, last];
}

/** "Japan, France, and" Italy: what stands before "and", with or without a comma, as far back as names follow one another. */
function listBefore(view: SentenceView, and: number): readonly Actor[] {
  const end = view.tokens[and - 1]?.text === ',' ? and - 1 : and;
  const other = subjectsBefore(view, end);
  const [first] = other;
  if (first === undefined || view.tokens[first.first - 1]?.text !== ',') return other;
  return [...listBefore(view, first.first - 1), ...other];
}

/** Whether a token may stand before a subject. */
function opensClause(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index];
  if (token === undefined) return true;
  const { text, lemma, tag } = token;
  if (/^(?:And|Yet|So|Then|Later)$/.test(text)) return true;
  if (/^[,;:“"‘'(—–-]$/.test(text)) return true;
  if (/^that$/i.test(text)) return isSaid(tokens, index);
  return /^(?:because|as|while|when|after|before|since|although|though|but|where|how)$/i.test(text) || (tag === 'VERB' && saying.test(lemma));
}

/** "said on Monday that", "said that …, and that": not "feared that", "the report that", "it is wrong that", which state no fact. */
function isSaid(tokens: readonly Token[], that: number): boolean {
  const before = tokens.slice(0, that);
  if (before.at(-1)?.text === 'and') {
    const earlier = before.findLastIndex(({ text }) => text === 'that');
    return earlier >= 0 && isSaid(tokens, earlier);
  }
  const verb = before.findLast(({ tag }) => tag === 'VERB' || tag === 'AUX');
  return verb !== undefined && saying.test(verb.lemma);
}

export const widest = (actors: readonly Actor[]): Actor | undefined =>
  [...actors].sort((a, b) => b.after - b.first - (a.after - a.first) || b.span.end - b.span.start - (a.span.end - a.span.start))[0];
