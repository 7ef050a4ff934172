import { webAddress } from '../../claims/source-line.js';
import { ArticleLink } from '../../components/article-link.js';
import { EntityChip, EntityChips } from '../../components/entity-chip.js';
import { dateWords, dayWords } from '../../words/dates.js';
import type { ArticlePageQuery } from './article.operations.js';

export type Article = Extract<NonNullable<ArticlePageQuery['node']>, { readonly __typename: 'Article' }>;

/** What is known of an article, and where its text appeared. */
export function Metadata({ article }: { readonly article: Article }) {
  const authors = article.authors ?? [];
  const basedOn = article.basedOn ?? [];
  return (
    <>
      {article.retractedAt !== null && (
        <p class="notice notice-failed">It was taken back on {dayWords(article.retractedAt)}, with its claims: none of them counts any more.</p>
      )}
      <dl class="facts">
        <dt>Written by</dt>
        <dd>{authors.length === 0 ? 'nobody named' : <EntityChips entities={authors} />}</dd>
        <dt>Appeared</dt>
        <dd>
          <ul>
            {(article.publications ?? []).map((publication) => (
              <li key={`${publication.url} ${publication.publishedOn} ${publication.publisher?.id}`}>
                <Appearance publication={publication} />
              </li>
            ))}
          </ul>
        </dd>
        <dt>Licence</dt>
        <dd>{article.licence ?? 'not said'}</dd>
        {article.note !== null && (
          <>
            <dt>Note</dt>
            <dd>{article.note}</dd>
          </>
        )}
        {basedOn.length > 0 && (
          <>
            <dt>Comes from</dt>
            <dd>
              {basedOn.map((other) => (
                <ArticleLink key={other.id} article={other} />
              ))}
            </dd>
          </>
        )}
        <dt>Text</dt>
        <dd>{article.text !== null ? 'held here' : article.textSha256 === null ? 'not held, and not known here' : 'known, and not held here'}</dd>
        <dt>Id</dt>
        <dd>{article.id}</dd>
      </dl>
    </>
  );
}

function Appearance({ publication: { publisher, publishedOn, url } }: { readonly publication: NonNullable<Article['publications']>[number] }) {
  const address = webAddress(url);
  return (
    <>
      {publisher === null ? 'publisher not known' : <EntityChip entity={publisher} />}, {publishedOn === null ? 'undated' : dateWords(publishedOn)}
      {address !== undefined && (
        <>
          {' · '}
          <a href={address} rel="noopener noreferrer">
            original
          </a>
        </>
      )}
    </>
  );
}
