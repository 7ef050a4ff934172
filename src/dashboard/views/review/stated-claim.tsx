import type { ComponentChildren } from 'preact';
import { EntityChip } from '../../components/entity-chip.js';
import { epistemicWords } from '../../words/certainties.js';
import { methodWords, verbOf } from '../../words/claims.js';
import { spanWords } from '../../words/dates.js';
import type { Item } from './items.js';
import { ItemLink } from './rest-on.js';
import type { EndFragment } from './review.operations.js';
import type { Desk } from './use-desk.js';

interface StatedClaimProps {
  readonly claim: NonNullable<Item['proposedClaim']>;
  readonly desk: Desk;
}

/** The claim that accepting records, in its parts: what, with what certainty, when, by whom, found how. */
export function StatedClaim({ claim, desk }: StatedClaimProps) {
  const { polarity, epistemic, validFrom, validTo, confidence, method, model, about, speakers, authors } = claim;
  const isDenied = polarity === 'DENIED';
  const found = [methodWords[method], model, confidence !== null && `confidence ${confidence}`].filter(Boolean).join(', ');
  return (
    <div class="stated">
      <p class="statement">
        <span class="quiet">Would record</span> {isDenied && <strong class="denied">not so: </strong>}
        <End end={claim.subject} desk={desk} /> <span class="verb">{verbOf(claim)}</span> <End end={claim.object} desk={desk} />
        <Ends title=" about " ends={about} desk={desk} />
      </p>
      <p class="marks">
        <span class={`mark mark-${epistemic.toLowerCase()}`}>{epistemicWords[epistemic]}</span>
        {isDenied && <span class="mark mark-denied">denied</span>}
        <span class="quiet">{spanWords(validFrom, validTo) ?? 'undated'}</span>
        <span class="quiet">{found}</span>
      </p>
      <p>
        <Ends title="Said by " ends={speakers} desk={desk} />
        <Ends title={speakers.length > 0 ? ', written by ' : 'Written by '} ends={authors} desk={desk} />
      </p>
    </div>
  );
}

interface EndsProps {
  readonly title: string;
  readonly ends: readonly EndFragment[];
  readonly desk: Desk;
}

function Ends({ title, ends, desk }: EndsProps) {
  if (ends.length === 0) return null;
  return (
    <>
      <span class="quiet">{title}</span>
      {ends.map((end, index): ComponentChildren => [index > 0 && ', ', <End key={end.name} end={end} desk={desk} />])}
    </>
  );
}

/** An entity of the graph; or a name that another item proposes, which the link leads to. */
function End({ end: { name, entity, item }, desk }: { readonly end: EndFragment; readonly desk: Desk }) {
  if (entity !== null) return <EntityChip entity={entity} />;
  if (item === null) return <strong>{name}</strong>;
  return (
    <>
      <ItemLink id={item} desk={desk}>
        {name}
      </ItemLink>{' '}
      <span class="quiet">(new)</span>
    </>
  );
}
