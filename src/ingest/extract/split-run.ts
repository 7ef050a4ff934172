import type { Span } from '../../domain/quote.js';
import { officeOf, officeWordsMax } from '../words/offices.js';
import type { KnownName } from './gazetteer.js';
import { bodies } from './name-runs.js';

/** A part of a run of capitalised words: a known name, or a name that nobody knows. */
export interface RunPart extends Span {
  readonly known?: KnownName | undefined;
  readonly title?: string | undefined;
}

/**
 * What a run of capitalised words names. `Russian President Boris Yeltsin` is a people, a title and a name; `US-Russia` are
 * two names; `South Sudan` is one, whatever the graph knows of Sudan: a longer name is never cut down to a known one.
 */
export function splitRun(text: string, run: Span, known: readonly KnownName[]): readonly RunPart[] {
  const exact = known.find((name) => isSame(name, run));
  if (exact) return [{ ...span(exact), known: exact }];
  const government = stateOfGovernment(text, run, known);
  if (government) return [{ ...span(government), known: government }];
  const pair = splitHyphens(text, run, known) ?? splitBetween(text, run, known);
  if (pair) return pair;
  const titled = splitTitle(text, run, known);
  if (titled) return titled;
  const sequence = inside(run, known);
  return isMadeOf(text, run, sequence) ? sequence.map((name) => ({ ...span(name), known: name })) : [{ ...run }];
}

/** A hyphen or slash parts two names if one of them, all of it, is known. */
function splitHyphens(text: string, run: Span, known: readonly KnownName[]): readonly RunPart[] | undefined {
  for (const match of text.slice(run.start, run.end).matchAll(/[-‐‑–/]/g)) {
    const at = run.start + match.index;
    if (known.some((name) => name.start < at && name.end > at)) continue;
    const [left, right] = [
      { start: run.start, end: at },
      { start: at + 1, end: run.end },
    ];
    if (known.some((name) => isSame(name, left) || isSame(name, right) || name.end === at || name.start === at + 1))
      return [...splitRun(text, left, known), ...splitRun(text, right, known)];
  }
  return undefined;
}

/** `British Government`, `Government of Kuwait`: the state acts, and no other institution is meant. */
function stateOfGovernment(text: string, run: Span, known: readonly KnownName[]): KnownName | undefined {
  return inside(run, known).find(({ start, end }) => {
    const [before, after] = [text.slice(run.start, start), text.slice(end, run.end)];
    if (after === '') return /^(?:Governments?|Rulers?|Citizens|People) of (?:the )?$/.test(before);
    return before === '' && /^(?:['’]s)? Governments?$/.test(after);
  });
}

/** `Soviet Union and East European`, `Lin Shidong of China`: words between names part them if a side, all of it, is known. */
function splitBetween(text: string, run: Span, known: readonly KnownName[]): readonly RunPart[] | undefined {
  for (const match of text.slice(run.start, run.end).matchAll(/ (and|of|to|against|in|on|for) (?:the )?/g)) {
    const left = { start: run.start, end: run.start + match.index };
    const right = { start: left.end + match[0].length, end: run.end };
    if (known.some((name) => name.start < left.end && name.end > right.start)) continue;
    const [words, after] = [text.slice(left.start, left.end), text.slice(right.start, right.end)];
    if (parts(match[1] ?? '', words, isKnown(left, known), isKnown(right, known)) || isMemberOf(match[0], words, after))
      return [...splitRun(text, left, known), ...splitRun(text, right, known)];
  }
  return undefined;
}

/** "Bank of China" is one name, for a bank may be called so; "to" and "against" part what follows a name that is whole. */
function parts(word: string, left: string, isLeftKnown: boolean, isRightKnown: boolean): boolean {
  if (word === 'and') return isLeftKnown || isRightKnown;
  if (word === 'of') return isRightKnown && left.includes(' ') && !hasBody(left);
  return isLeftKnown;
}

/** `Jane Roe of the Wadrow Institute`: somebody, and a body; an office of one (`Vice President of the Commission`) is a title. */
const isMemberOf = (between: string, left: string, right: string): boolean =>
  between === ' of the ' && left.includes(' ') && !hasBody(left) && hasBody(right) && officeOf(left) === undefined;

const hasBody = (words: string): boolean => words.split(/\s+/).some((each) => bodies.test(each));

const isKnown = (part: Span, known: readonly KnownName[]): boolean => known.some((name) => isSame(name, part));

/** Takes a title and what it is of (`Russian Foreign Minister`) from before a name. */
function splitTitle(text: string, run: Span, known: readonly KnownName[]): readonly RunPart[] | undefined {
  const of = known.find((name) => name.start === run.start && name.end < run.end);
  const from = of === undefined ? run.start : skipSpace(text, of.end);
  const titleEnd = endOfTitle(text, from, run.end);
  if (titleEnd === undefined) return undefined;
  const title = text.slice(from, titleEnd);
  const rest = { start: skipSpace(text, titleEnd), end: run.end };
  const before = of === undefined ? [] : [{ ...span(of), known: of }];
  if (rest.start >= rest.end) return before;
  if (/^of\b/.test(text.slice(rest.start, rest.end))) return [...before, ...inside(rest, known).map((name) => ({ ...span(name), known: name }))];
  const [first, ...others] = splitRun(text, rest, known);
  return [...before, ...(first === undefined ? [] : [{ ...first, title }]), ...others];
}

/** Where the longest title that starts here ends. */
function endOfTitle(text: string, from: number, end: number): number | undefined {
  const words = [...text.slice(from, end).matchAll(/\S+/g)].slice(0, officeWordsMax);
  for (const last of [...words].reverse()) {
    const titleEnd = from + last.index + last[0].length;
    if (officeOf(text.slice(from, titleEnd)) !== undefined) return titleEnd;
  }
  return undefined;
}

/** Whether nothing but white space stands between the names, which fill the run. */
function isMadeOf(text: string, run: Span, names: readonly KnownName[]): boolean {
  if (names.length === 0 || names.some(({ form }) => form === 'DEMONYM')) return false;
  const between = names.map((name, index) => text.slice(names[index - 1]?.end ?? run.start, name.start));
  return between.every((gap) => gap.trim() === '') && names.at(-1)?.end === run.end;
}

const inside = (run: Span, known: readonly KnownName[]): readonly KnownName[] => known.filter((name) => name.start >= run.start && name.end <= run.end);

const isSame = (a: Span, b: Span): boolean => a.start === b.start && a.end === b.end;

const span = ({ start, end }: Span): Span => ({ start, end });

const skipSpace = (text: string, at: number): number => at + (/^\s*/.exec(text.slice(at, at + 8))?.[0].length ?? 0);
