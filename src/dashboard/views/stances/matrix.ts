import type { ChipFragment } from '../../claims/claim.operations.js';
import type { StanceFragment } from './stances.operations.js';

/** A position of which both ends could be read. */
export interface Position extends Omit<StanceFragment, 'actor' | 'issue'> {
  readonly actor: ChipFragment;
  readonly issue: ChipFragment;
}

export const readableOf = (positions: readonly StanceFragment[]): readonly Position[] =>
  positions.flatMap(({ actor, issue, ...rest }) => (actor === null || issue === null ? [] : [{ ...rest, actor, issue }]));

/** How far two agree; `score` is null where they share no issue. */
interface Agreement {
  readonly a: { readonly slug: string };
  readonly b: { readonly slug: string };
  readonly score: number | null;
  readonly issues: number;
}

/** One of seven steps, −3 to +3. A mean between two steps goes to the outer one, so that a leaning never looks neutral. */
export function stepOf(stance: number): number {
  const size = Math.min(3, Math.floor(Math.abs(stance) + 0.5));
  return size === 0 ? 0 : Math.sign(stance) * size;
}

/** How far one agrees with another; `undefined` where they share no issue. */
export function agreementWith<Pair extends Agreement>(pairs: readonly Pair[], one: string, other: string): Pair | undefined {
  return pairs.find(({ a, b, score }) => score !== null && ((a.slug === one && b.slug === other) || (a.slug === other && b.slug === one)));
}

/** The one named first, then those who agree with it most; those who share no issue with it keep their order at the end. */
export function likest<Actor extends { readonly slug: string }>(actors: readonly Actor[], pairs: readonly Agreement[], slug: string): readonly Actor[] {
  const score = (actor: Actor): number => (actor.slug === slug ? 2 : (agreementWith(pairs, slug, actor.slug)?.score ?? -1));
  return actors.toSorted((x, y) => score(y) - score(x));
}

/** Each beside the one most like it among those that are left: a chain from the first. Where none is comparable, the next begins anew. */
export function chained<Actor extends { readonly slug: string }>(actors: readonly Actor[], pairs: readonly Agreement[]): readonly Actor[] {
  const [first, ...others] = actors;
  if (first === undefined) return [];
  const chain = [first];
  const left = [...others];
  for (let last = first; left.length > 0; ) {
    const [next = last] = likest(left, pairs, last.slug);
    left.splice(left.indexOf(next), 1);
    chain.push(next);
    last = next;
  }
  return chain;
}
