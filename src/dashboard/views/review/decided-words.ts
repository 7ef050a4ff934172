import { kindWords } from '../../words/kinds.js';
import type { Item } from './items.js';

type Decided = Pick<Item, 'summary' | 'quote' | 'proposedEntity' | 'decision'> & {
  readonly entity: { readonly slug: string; readonly name: string } | null;
};

/**
 * What was decided of an item, after “Accepted:” or “Rejected:”. What the item says while it waits, that a name is not in the
 * graph or may mean several, is so no longer.
 */
export function decidedWords({ summary, quote, proposedEntity, decision, entity }: Decided): string {
  if (decision === 'ACCEPT' && entity !== null && entity.slug !== proposedEntity?.slug)
    return `“${proposedEntity?.name ?? quote ?? summary}” is ${entity.name}`;
  if (proposedEntity !== null) return `${proposedEntity.name}, ${decision === 'REJECT' ? 'as ' : ''}a new ${kindWords[proposedEntity.kind].one}`;
  return summary.replace(/\.$/, '');
}

/** What an item is called, whether it is decided or not: a name by itself, for it is in the graph once it is accepted. */
export const itemLabel = ({ summary, proposedEntity }: Pick<Item, 'summary' | 'proposedEntity'>): string =>
  proposedEntity === null ? summary : `"${proposedEntity.name}"`;
