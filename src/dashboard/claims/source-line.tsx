import { ArticleLink } from '../components/article-link.js';
import { EntityChips } from '../components/entity-chip.js';
import { dateWords } from '../words/dates.js';
import type { ClaimFragment } from './claim.operations.js';

/** Only addresses of the web are made links, whatever a record says. */
export const webAddress = (url: string | null): string | undefined => (url !== null && /^https?:\/\//.test(url) ? url : undefined);

/** Who says so, and where: speaker, author, article, publisher, date. */
export function SourceLine({ claim }: { readonly claim: ClaimFragment }) {
  const { article } = claim;
  const speakers = claim.speakers ?? [];
  const authors = claim.authors ?? [];
  const isReported = authors.some(({ id }) => speakers.every((speaker) => speaker.id !== id));
  return (
    <dl class="source">
      {speakers.length > 0 && (
        <>
          <dt>{isReported ? 'Says' : 'Says, and wrote'}</dt>
          <dd>
            <EntityChips entities={speakers} />
          </dd>
        </>
      )}
      {authors.length > 0 && (isReported || speakers.length === 0) && (
        <>
          <dt>As written by</dt>
          <dd>
            <EntityChips entities={authors} />
          </dd>
        </>
      )}
      <dt>Source</dt>
      <dd>{article === null ? 'none given' : <ArticleLine article={article} />}</dd>
    </dl>
  );
}

function ArticleLine({ article }: { readonly article: NonNullable<ClaimFragment['article']> }) {
  const url = webAddress(article.url);
  return (
    <>
      <ArticleLink article={article} />
      {article.publisher !== null && `, ${article.publisher.name}`}
      {`, ${article.publishedOn === null ? 'undated' : dateWords(article.publishedOn)}`}
      {url !== undefined && (
        <>
          {' · '}
          <a href={url} rel="noopener noreferrer">
            original
          </a>
        </>
      )}
    </>
  );
}
