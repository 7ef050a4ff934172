/** What is said several times of the same thing, put together by `merge`; in the order in which each was first named. */
export function uniteById<T extends { readonly id: string }>(records: readonly T[], merge: (earlier: T, later: T) => T): readonly T[] {
  const byId = new Map<string, T>();
  for (const record of records) {
    const earlier = byId.get(record.id);
    byId.set(record.id, earlier === undefined ? record : merge(earlier, record));
  }
  return [...byId.values()];
}
