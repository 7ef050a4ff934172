import { KindMark } from '../../components/kind-mark.js';
import { kindWords } from '../../words/kinds.js';
import type { Item } from './items.js';

/** The entity that accepting adds. */
export function AddedEntity({ entity: { kind, name, description, aliases, wikidataId } }: { readonly entity: NonNullable<Item['proposedEntity']> }) {
  return (
    <p>
      <span class="quiet">Would add</span> <KindMark kind={kind} /> <strong>{name}</strong>, {kindWords[kind].one}
      {aliases.length > 0 && `, also ${aliases.map((alias) => `“${alias.name}”`).join(', ')}`}
      {wikidataId !== null && `, ${wikidataId} in Wikidata`}.{description !== null && ` ${description}`}
    </p>
  );
}
