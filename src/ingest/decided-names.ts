import { foldName } from '../domain/names.js';
import type { HeldItem } from '../domain/proposed.js';
import type { Knowledge } from './knowledge.js';

/** What people have said that ambiguous names of an article mean: the entity, by folded name. `items`: those of its proposal. */
export const decidedNames = (items: readonly HeldItem[]): ReadonlyMap<string, string> =>
  new Map(
    items.flatMap(({ item, decision }) =>
      item.kind === 'LINK' && decision?.decision === 'ACCEPT' && decision.entityId !== undefined ? [[foldName(item.name), decision.entityId]] : [],
    ),
  );

/** The knowledge to read that article with: each of these names means the entity that was chosen, and no other. */
export function withDecidedNames(knowledge: Knowledge, decided: ReadonlyMap<string, string>): Knowledge {
  if (decided.size === 0) return knowledge;
  const entities = knowledge.entities.flatMap((entity) => {
    const isChosen = (folded: string) => entity.memberIds.includes(decided.get(folded) ?? '');
    if (decided.has(foldName(entity.name)) && !isChosen(foldName(entity.name))) return [];
    const kept = entity.aliases.filter(({ name }) => !decided.has(foldName(name)) || isChosen(foldName(name)));
    const added = [...decided.keys()].filter(isChosen).map((name) => ({ name }));
    return [{ ...entity, aliases: [...kept, ...added] }];
  });
  return { ...knowledge, entities };
}
