import { EntityChip } from '../../components/entity-chip.js';
import { kindWords } from '../../words/kinds.js';
import type { Item } from './items.js';
import type { Desk } from './use-desk.js';

/** Keys reach so many. */
const keysMax = 9;

/** Entities that the graph knows, and that the name may mean: each can be taken. */
export function Candidates({ item, desk }: { readonly item: Item; readonly desk: Desk }) {
  if (item.candidates.length === 0) return null;
  // That one is what “accept” says.
  const isOnly = item.kind === 'LINK' && item.candidates.length === 1;
  return (
    <div class="candidates">
      <p class="quiet">{item.kind === 'ENTITY' ? 'Known names like it, in case it is one of them:' : 'It may mean:'}</p>
      <ul>
        {item.candidates.map(({ entity, reasons }, index) => (
          <li key={entity.id}>
            {desk.mayDecide && !isOnly && (
              <button
                type="button"
                aria-keyshortcuts={index < keysMax ? String(index + 1) : undefined}
                onClick={({ detail }) => detail < 2 && desk.acceptAs(item, entity)}
              >
                It is this one
                <span class="for-listeners">, {entity.name}</span>
                {index < keysMax && (
                  <span class="key" aria-hidden="true">
                    {index + 1}
                  </span>
                )}
              </button>
            )}
            <span>
              <EntityChip entity={entity} /> <span class="quiet">{[entity.description ?? kindWords[entity.kind].one, ...reasons].join(' · ')}</span>
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}
