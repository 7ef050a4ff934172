import { ownValues } from '../../state/place.js';
import './article.css';
import { ArticleList } from './article-list.js';
import { OneArticle } from './one-article.js';
import { articleParameters } from './parameters.js';

/** What a source says, and in which words; or, while none is chosen, which sources there are. */
export default function ArticleView() {
  const { id } = ownValues(articleParameters);
  return id === '' ? <ArticleList /> : <OneArticle id={id} />;
}
