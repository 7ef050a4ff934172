import { latest, useAnswer } from '../api/use-answer.js';
import { isEmbedded } from '../state/embed.js';
import { spaced } from '../words/slugs.js';
import { FindEntities } from './search.operations.js';

interface UnknownNoticeProps {
  readonly unknown: readonly string[];
  /** What is shown without them: "the rest is drawn"; `undefined`: nothing is. */
  readonly rest: string | undefined;
  /** The place with another name for one of them. */
  readonly linkWith: (slug: string, other: string) => string;
}

/** Which of the names in the address are not known, and what may have been meant. */
export function UnknownNotice({ unknown, rest, linkWith }: UnknownNoticeProps) {
  return (
    <div class="notice notice-address" role="status">
      <p>
        Nothing is called {unknown.map((slug) => `“${spaced(slug)}”`).join(' or ')} here{rest !== undefined && `; ${rest}`}.
        {!isEmbedded() && ' Search for another name.'}
      </p>
      {unknown.map((slug) => (
        <Meant key={slug} slug={slug} linkTo={(other) => linkWith(slug, other)} />
      ))}
    </div>
  );
}

/** Names that one search proposes at most. */
const proposedMax = 3;

function Meant({ slug, linkTo }: { readonly slug: string; readonly linkTo: (other: string) => string }) {
  const hits = latest(useAnswer(FindEntities, { text: spaced(slug), kinds: null, first: proposedMax }))?.search ?? [];
  if (hits.length === 0) return null;
  return (
    <p>
      For “{spaced(slug)}”, did you mean{' '}
      {hits.map(({ entity }, place) => (
        <span key={entity.id}>
          {place > 0 && ' or '}
          <a href={linkTo(entity.slug)}>{entity.name}</a>
        </span>
      ))}
      ?
    </p>
  );
}
