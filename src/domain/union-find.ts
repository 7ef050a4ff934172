/** Joins things that belong together, step by step, and tells the groups. */
export interface Groups {
  join(a: string, b: string): void;
  /** The members of the group of `id`, itself included, in order. */
  membersOf(id: string): readonly string[];
  all(): readonly (readonly string[])[];
}

/** Union–find over `ids` (Galler and Fischer 1964), with path halving. */
export function createGroups(ids: Iterable<string>): Groups {
  const parents = new Map<string, string>([...ids].map((id) => [id, id]));
  const rootOf = (id: string): string => {
    let here = id;
    for (let parent = parents.get(here); parent !== undefined && parent !== here; parent = parents.get(here)) {
      parents.set(here, parents.get(parent) ?? parent);
      here = parent;
    }
    return here;
  };
  const all = (): readonly (readonly string[])[] => {
    const groups = new Map<string, string[]>();
    for (const id of [...parents.keys()].sort()) groups.set(rootOf(id), [...(groups.get(rootOf(id)) ?? []), id]);
    return [...groups.values()];
  };
  return {
    join: (a, b) => {
      for (const id of [a, b]) if (!parents.has(id)) parents.set(id, id);
      parents.set(rootOf(a), rootOf(b));
    },
    membersOf: (id) => [...parents.keys()].filter((other) => rootOf(other) === rootOf(id)).sort(),
    all,
  };
}
