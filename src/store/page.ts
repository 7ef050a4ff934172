/** Where a page of a list starts and how long it is. `after` is the order key of the last row of the page before. */
export interface PageRequest {
  readonly first: number;
  readonly after?: string | undefined;
}

/** One page; `hasMore` says that the list goes on. */
export interface Page<T> {
  readonly rows: readonly T[];
  readonly hasMore: boolean;
}

/** Sorts after (before) every order key: where a list that falls (rises) begins. */
export const beforeAll = { descending: '~~', ascending: '' } as const;

/** The page from one row more than was asked for. */
export function pageOf<T>(rows: readonly T[], first: number): Page<T> {
  return { rows: rows.slice(0, first), hasMore: rows.length > first };
}

/** Groups rows by `keyOf`, keeping their order. */
export function groupBy<T>(rows: readonly T[], keyOf: (row: T) => string): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const row of rows) {
    const group = groups.get(keyOf(row));
    if (group) group.push(row);
    else groups.set(keyOf(row), [row]);
  }
  return groups;
}

/** Those of a list that pass, and those that do not. */
export function partition<T>(list: readonly T[], passes: (item: T) => boolean): readonly [readonly T[], readonly T[]] {
  const passing: T[] = [];
  const failing: T[] = [];
  for (const item of list) (passes(item) ? passing : failing).push(item);
  return [passing, failing];
}

export const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
