import type { ComponentChildren } from 'preact';
import { linkTo, ownText } from '../../state/place.js';
import { countWords } from '../../words/numbers.js';
import { type Item, needsOf, restingOn } from './items.js';
import { reviewParameters } from './parameters.js';
import type { Desk } from './use-desk.js';

/** What an item waits for, and what waits for it. */
export function RestOn({ item, desk }: { readonly item: Item; readonly desk: Desk }) {
  const { waiting, rejected } = needsOf(item, desk.items);
  const resting = restingOn(item, desk.items);
  return (
    <>
      {waiting.length > 0 && (
        <p class="rest-on">
          Waits for <Names items={waiting} desk={desk} />: not in the graph yet. Accepting this adds {waiting.length === 1 ? 'it' : 'them'} too; if the graph
          knows {waiting.length === 1 ? 'it' : 'one of them'} by another name, say so there first.
        </p>
      )}
      {rejected.length > 0 && (
        <p class="rest-on rest-on-rejected">
          It names <Names items={rejected} desk={desk} />, which {rejected.length === 1 ? 'was' : 'were'} rejected: it cannot be accepted so. Reject it too, or
          add the claim by itself.
        </p>
      )}
      {resting.length > 0 && (
        <p class="rest-on">
          {countWords(resting.length, 'statement rests on it', 'statements rest on it')}, and cannot be accepted without it:{' '}
          <Names items={resting.slice(0, namedMax)} desk={desk} />
          {resting.length > namedMax && ` and ${resting.length - namedMax} more`}
        </p>
      )}
    </>
  );
}

const namedMax = 3;

const nameOf = (item: Item): string => item.proposedEntity?.name ?? item.summary;

function Names({ items, desk }: { readonly items: readonly Item[]; readonly desk: Desk }) {
  return (
    <>
      {items.map((item, index) => (
        <span key={item.id}>
          {index > 0 && ', '}
          <ItemLink id={item.id} desk={desk}>
            {nameOf(item)}
          </ItemLink>
        </span>
      ))}
    </>
  );
}

interface ItemLinkProps {
  readonly id: string;
  readonly desk: Desk;
  readonly children: ComponentChildren;
}

/** Leads to another item of the proposal, and takes the focus along. */
export function ItemLink({ id, desk, children }: ItemLinkProps) {
  return (
    <a
      href={linkTo({ own: ownText(reviewParameters, { item: id }) })}
      onClick={(event) => {
        if (event.ctrlKey || event.metaKey || event.shiftKey) return;
        event.preventDefault();
        desk.goToItem(id);
      }}
    >
      {children}
    </a>
  );
}
