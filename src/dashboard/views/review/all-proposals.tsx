import { linkTo, ownText } from '../../state/place.js';
import { reviewParameters } from './parameters.js';

/** Leads from a proposal to all of them. */
export const AllProposals = () => (
  <p>
    <a href={linkTo({ own: ownText(reviewParameters, { proposal: '', item: '', waiting: false }) })}>All proposals</a>
  </p>
);
