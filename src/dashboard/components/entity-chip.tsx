import type { ChipFragment } from '../claims/claim.operations.js';
import { linkTo } from '../state/place.js';
import { entityOf } from '../state/selection.js';
import { KindMark } from './kind-mark.js';

/** An entity, as a link that puts it into the evidence panel. */
export function EntityChip({ entity }: { readonly entity: ChipFragment | null }) {
  if (entity === null) return <span class="chip chip-missing">could not be read</span>;
  return (
    <a class="chip" href={linkTo({ shared: { select: entityOf(entity.slug) } })}>
      <KindMark kind={entity.kind} />
      <span>{entity.name}</span>
    </a>
  );
}

/** Several of them, with commas for those who listen. */
export function EntityChips({ entities }: { readonly entities: readonly ChipFragment[] }) {
  return (
    <span class="chips">
      {entities.map((entity) => (
        <EntityChip key={entity.id} entity={entity} />
      ))}
    </span>
  );
}
