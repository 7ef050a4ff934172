import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { ChipFragment } from '../../claims/claim.operations.js';
import { KindMark } from '../../components/kind-mark.js';
import { Picker } from '../../components/picker.js';
import type { Item } from './items.js';
import type { Desk } from './use-desk.js';

/** Says which entity of the graph a name stands for: found by name, then confirmed. */
export function OtherEntity({ item, desk }: { readonly item: Item; readonly desk: Desk }) {
  const [entity, setEntity] = useState<ChipFragment>();
  const confirm = useRef<HTMLButtonElement>(null);
  const inputId = `other-${item.id}`;
  useLayoutEffect(() => (entity === undefined ? document.getElementById(inputId) : confirm.current)?.focus(), [entity]);
  return (
    <div class="other-entity">
      <Picker label="Use this entity instead" placeholder="Search: which entity is it?" inputId={inputId} onPick={setEntity} />
      {entity !== undefined && (
        <button type="button" class="primary" ref={confirm} onClick={() => desk.acceptAs(item, entity)}>
          Accept: it is <KindMark kind={entity.kind} /> {entity.name}
        </button>
      )}
      <p class="quiet">Statements of this article that name it then rest on that entity. Its other names stay as they are. Escape goes back.</p>
    </div>
  );
}
