import { linkTo, ownText } from '../state/place.js';
import { articleParameters } from '../views/article/parameters.js';

/** An article, as a link to its page. */
export function ArticleLink({ article }: { readonly article: { readonly id: string; readonly title: string | null } }) {
  return (
    <cite>
      <a href={linkTo({ view: 'article', own: ownText(articleParameters, { id: article.id }) })}>{article.title ?? 'Untitled'}</a>
    </cite>
  );
}

/** What a table of sources says of their licences. */
export const rowsAreSources = 'In a list of sources each row names its own licence.';
