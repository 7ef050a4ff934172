import { latest, useAnswer } from '../../api/use-answer.js';
import { FindEntities } from '../../components/search.operations.js';
import { isEmbedded } from '../../state/embed.js';
import { linkTo, ownText } from '../../state/place.js';
import { spaced } from '../../words/slugs.js';
import type { NetworkValues } from './find-surroundings.js';
import { networkParameters } from './parameters.js';
import { withThatFor } from './unknown-names.js';

interface UnknownNoticeProps {
  readonly own: NetworkValues;
  readonly unknown: readonly string[];
}

/** Which of the names in the address are not known, and what may have been meant. */
export function UnknownNotice({ own, unknown }: UnknownNoticeProps) {
  const others = own.of.some((slug) => !unknown.includes(slug));
  return (
    <div class="notice notice-address" role="status">
      <p>
        Nothing is called {unknown.map((slug) => `“${spaced(slug)}”`).join(' or ')} here{others && '; the rest is drawn'}.
        {!isEmbedded() && ' Search for another name.'}
      </p>
      {unknown.map((slug) => (
        <Meant key={slug} own={own} slug={slug} />
      ))}
    </div>
  );
}

/** Names that one search proposes at most. */
const proposedMax = 3;

function Meant({ own, slug }: { readonly own: NetworkValues; readonly slug: string }) {
  const hits = latest(useAnswer(FindEntities, { text: spaced(slug), kinds: null, first: proposedMax }))?.search ?? [];
  if (hits.length === 0) return null;
  return (
    <p>
      For “{spaced(slug)}”, did you mean{' '}
      {hits.map(({ entity }, place) => (
        <span key={entity.id}>
          {place > 0 && ' or '}
          <a href={linkTo({ own: ownText(networkParameters, withThatFor(own, slug, entity.slug)) })}>{entity.name}</a>
        </span>
      ))}
      ?
    </p>
  );
}
