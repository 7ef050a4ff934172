import { present } from '../domain/as-of.js';
import type { EntityKind } from '../domain/kinds.js';
import type { GraphStore } from '../store/graph-store.js';
import { createNameIndex, type NameHit } from './name-index.js';

export interface NameSearch {
  /** Best first. Folds case, accents and scripts; takes beginnings of words and, in longer words, typing errors. */
  search(text: string, options: { readonly kinds?: readonly EntityKind[] | undefined; readonly limit: number }): Promise<readonly NameHit[]>;
}

/** Changes read at once while catching up with the log. */
const changesAtOnce = 1_000;

/**
 * Searches names in memory, the same on every engine. The index is built at the first search and follows the change log
 * (one small statement per search, while nothing is new), so it is right with several processes on one graph.
 */
export function createNameSearch(store: GraphStore): NameSearch {
  const index = createNameIndex();
  let seq: number | undefined;

  const build = async (): Promise<void> => {
    const { seq: latest } = await store.latestChange();
    for (const entity of await store.namedEntities()) index.put(entity);
    seq = latest;
  };
  const catchUp = async (since: number): Promise<void> => {
    // Of a long log the latest change is found at once, and what came after a change is not.
    if ((await store.latestChange()).seq === since) return;
    const changes = await store.changesSince(since, changesAtOnce);
    if (changes.length === changesAtOnce) return build();
    const touched = [...new Set(changes.flatMap((change) => change.entityIds))];
    if (touched.length > 0) {
      // One that was judged the same as another is found under that one from now on.
      for (const id of touched) index.remove(id);
      for (const entity of (await store.entitiesByIds(touched, present)).values())
        index.put({ ...entity, aliases: [...entity.aliases, ...entity.memberAliases] });
    }
    seq = changes.at(-1)?.seq ?? since;
  };
  // Searches at the same time share one refresh.
  let refreshing: Promise<void> | undefined;
  const refresh = (): Promise<void> => {
    refreshing ??= (seq === undefined ? build() : catchUp(seq)).finally(() => {
      refreshing = undefined;
    });
    return refreshing;
  };
  return {
    search: async (text, { kinds, limit }) => {
      await refresh();
      return index.search(text, { kinds }).slice(0, limit);
    },
  };
}
