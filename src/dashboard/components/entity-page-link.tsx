import type { ComponentChildren } from 'preact';
import { linkTo, ownText } from '../state/place.js';
import { entityOf } from '../state/selection.js';
import { entityParameters } from '../views/entity/parameters.js';

/** Leads to the page of an entity, with its evidence beside it. */
export function EntityPageLink({ slug, children }: { readonly slug: string; readonly children: ComponentChildren }) {
  return (
    <a class="action" href={linkTo({ view: 'entity', own: ownText(entityParameters, { of: slug }), shared: { select: entityOf(slug) } })}>
      {children}
    </a>
  );
}
