import type { EntityKind } from '../api/schema-types.js';
import { kindWords } from '../words/kinds.js';

/** The shape and colour of a kind, with its name for those who see neither. */
export function KindMark({ kind }: { readonly kind: EntityKind }) {
  return (
    <svg class={`kind-mark kind-${kind.toLowerCase()}`} viewBox="0 0 16 16" width="14" height="14" role="img" aria-label={kindWords[kind].one}>
      <path d={kindWords[kind].shape} fill-rule="evenodd" />
    </svg>
  );
}
