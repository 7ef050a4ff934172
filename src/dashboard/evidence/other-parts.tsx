import { ask } from '../api/ask.js';
import type { ClaimFilter, ClaimRole } from '../api/schema-types.js';
import { useAhead } from '../api/use-ahead.js';
import { latest, useAnswer } from '../api/use-answer.js';
import { asOfOf, claimFilterOf } from '../state/filters.js';
import { linkTo, ownText, sharedState } from '../state/place.js';
import type { Shared } from '../state/shared.js';
import { entityParameters } from '../views/entity/parameters.js';
import { numberWords } from '../words/numbers.js';
import { OtherParts as Operation, type OtherPartsQueryVariables } from './evidence.operations.js';

/** What the list of claims on an entity leaves out: those that it makes or wrote, and those that have it as their issue. */
export function OtherParts({ slug }: { readonly slug: string }) {
  const shared = sharedState.value;
  const asking = useAnswer(Operation, questionOf(slug, shared));
  useAhead(asking, shared, (next) => ask(Operation, questionOf(slug, next)));
  const counts = latest(asking);
  if (counts === undefined) return null;
  const [says, wrote, about] = [counts.says?.totalCount ?? 0, counts.wrote?.totalCount ?? 0, counts.about?.totalCount ?? 0];
  if (says + wrote + about === 0) return null;
  return (
    <p class="cut other-parts">
      Not in this list:
      <Part slug={slug} part="SPEAKER" count={says} words="that it makes itself" />
      <Part slug={slug} part="AUTHOR" count={wrote} words="that it wrote down" />
      <Part slug={slug} part="ABOUT" count={about} words="of others, with it as their issue" />
    </p>
  );
}

interface PartProps {
  readonly slug: string;
  readonly part: ClaimRole;
  readonly count: number;
  readonly words: string;
}

function Part({ slug, part, count, words }: PartProps) {
  if (count === 0) return null;
  return (
    <a href={linkTo({ view: 'entity', own: ownText(entityParameters, { of: slug, role: part }) })}>
      {numberWords(count)} more {words}
    </a>
  );
}

/** No claim is counted in two parts. */
function questionOf(slug: string, shared: Shared): OtherPartsQueryVariables {
  const [is, also] = [{ slug }, [claimFilterOf(shared)]];
  const but = (...others: readonly ClaimFilter[]): Pick<ClaimFilter, 'and' | 'not'> => ({ not: { or: others }, and: also });
  return {
    says: { speaker: is, ...but({ entity: is }) },
    wrote: { author: is, ...but({ entity: is }, { speaker: is }) },
    about: { issue: is, ...but({ entity: is }, { speaker: is }, { author: is }) },
    asOf: asOfOf(shared) ?? null,
  };
}
