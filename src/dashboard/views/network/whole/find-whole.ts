import { type Answer, ask } from '../../../api/ask.js';
import type { AsOf } from '../../../api/schema-types.js';
import { asOfOf, chosenOrNull } from '../../../state/filters.js';
import type { Shared } from '../../../state/shared.js';
import { WholeGraph } from '../network.operations.js';
import type { Columns } from './read-columns.js';

/** The most entities that the API gives, and that are drawn. */
const entitiesMax = 10_000;

const nothing: Columns = {
  version: null,
  slugs: [],
  names: [],
  kinds: [],
  totalEntities: 0,
  sources: [],
  targets: [],
  predicateOf: [],
  lineClaimCounts: [],
  predicates: [],
  totalLines: 0,
};

/** What is drawn, and what holds at any time, of which the layout is made so that a date that moves moves nothing. */
export async function findWhole(shared: Shared, anew: boolean): Promise<Answer<{ readonly present: Columns; readonly ever: Columns }>> {
  const { kinds, predicates } = shared;
  const question = { first: entitiesMax, predicates: chosenOrNull(predicates), kinds: chosenOrNull(kinds) };
  const asked = (asOf: AsOf | null) => ask(WholeGraph, { ...question, asOf }, anew);
  const atAnyTime = shared.known === '' ? null : { known: shared.known };
  const [present, ever] = await Promise.all([asked(asOfOf(shared) ?? null), asked(atAnyTime)]);
  return { data: { present: present.data.wholeGraph ?? nothing, ever: ever.data.wholeGraph ?? nothing }, faults: [...present.faults, ...ever.faults] };
}
