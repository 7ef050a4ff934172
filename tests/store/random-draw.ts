/** Random choices that are the same for the same seed. */
export interface Draw {
  /** Whether lists may be empty or of one, and texts empty. */
  readonly odd: boolean;
  /** From 0 to `below` − 1. */
  int(below: number): number;
  chance(probability: number): boolean;
  pick<T>(list: readonly T[]): T;
  /** Up to `most` of the list; the same one may come twice. */
  some<T>(list: readonly T[], most: number): readonly T[];
  /** A name that was not drawn before. */
  fresh(prefix: string): string;
}

/** mulberry32 (Tommy Ettinger, public domain). */
export function createDraw(seed: number, odd = false): Draw {
  let state = seed >>> 0;
  let count = 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const int = (below: number): number => Math.floor(next() * below);
  const pick = <T>(list: readonly T[]): T => list[int(list.length)] as T;
  return {
    odd,
    int,
    chance: (probability) => next() < probability,
    pick,
    some: (list, most) => (list.length === 0 ? [] : Array.from({ length: int(most + 1) }, () => pick(list))),
    fresh: (prefix) => `${prefix}-${seed}-${count++}`,
  };
}
