import { useAnswer, useAnswers } from '../../api/use-answer.js';
import { Answered } from '../../components/answered.js';
import { Empty } from '../../components/notice.js';
import { linkTo, ownText, sharedState } from '../../state/place.js';
import { ArticlePage } from './article.operations.js';
import { ClaimsInPlace } from './claims-in-place.js';
import { findClaims } from './find-claims.js';
import { MarkedText } from './marked-text.js';
import { Metadata } from './metadata.js';
import { articleParameters } from './parameters.js';

/** One article: what is known of it, its text with the claims marked in place, and the claims in that order. */
export function OneArticle({ id }: { readonly id: string }) {
  const state = sharedState.value;
  const asking = useAnswer(ArticlePage, { id });
  const { on, known, certain, predicates, said, issues, authors, articles } = state;
  const claims = useAnswers(JSON.stringify([id, on, known, certain, predicates, said, issues, authors, articles]), () => findClaims(id, state));
  return (
    <>
      <p>
        <a href={linkTo({ own: ownText(articleParameters, { id: '' }) })}>All sources</a>
      </p>
      <Answered asking={asking} what="the article">
        {({ node }) =>
          node?.__typename !== 'Article' ? (
            <>
              <h1>Sources</h1>
              <Empty>There is no article “{id}”. Choose one from the list of all sources.</Empty>
            </>
          ) : (
            <>
              <h1>{node.title ?? 'Untitled'}</h1>
              <Metadata article={node} />
              <Answered asking={claims} what="what it says">
                {(found) => (
                  <>
                    {node.text !== null && <MarkedText text={node.text} claims={found.claims} />}
                    <ClaimsInPlace article={node} found={found} />
                  </>
                )}
              </Answered>
            </>
          )
        }
      </Answered>
    </>
  );
}
