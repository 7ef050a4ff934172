import { evidenceWords } from '../words/claims.js';
import { numberWords } from '../words/numbers.js';
import type { ClaimFragment, WordsFragment } from './claim.operations.js';

type Article = NonNullable<ClaimFragment['article']>;

/** The words that a claim rests on, in their sentence; or, where the text is not held, where they stand and how to supply it. */
export function Quotes({ evidence, article }: { readonly evidence: readonly WordsFragment[]; readonly article: Article | null }) {
  const quoted = evidence.filter(({ quote }) => quote !== null);
  const placed = evidence.filter(({ quote }) => quote === null);
  return (
    <>
      {quoted.map(({ start, prefix, quote, suffix }) => (
        <blockquote key={`${start}`}>
          <span class="around">…{prefix}</span>
          <mark>{quote}</mark>
          <span class="around">{suffix}…</span>
        </blockquote>
      ))}
      {placed.length > 0 &&
        (status(placed) === 'PLACE_NOT_GIVEN' ? <p class="placed">{evidenceWords.PLACE_NOT_GIVEN}</p> : <Placed evidence={placed} article={article} />)}
    </>
  );
}

const status = (evidence: readonly WordsFragment[]) => evidence[0]?.status ?? 'TEXT_NOT_HELD';

function Placed({ evidence, article }: { readonly evidence: readonly WordsFragment[]; readonly article: Article | null }) {
  return (
    <details class="placed">
      <summary>{evidence.length === 1 ? 'Where the words stand' : `Where the ${evidence.length} passages stand`}</summary>
      <p>
        {evidenceWords[status(evidence)]} {placesOf(evidence)}
      </p>
      {status(evidence) === 'TEXT_NOT_HELD' && article !== null && <HowToSupply article={article} />}
    </details>
  );
}

/** "Characters 1,933–1,968 and 2,023–2,067 of the article." */
function placesOf(evidence: readonly WordsFragment[]): string {
  const places = evidence.flatMap(({ start, end }) => (start === null || end === null ? [] : [`${numberWords(start)}–${numberWords(end)}`]));
  return places.length === 0 ? '' : `Characters ${places.join(' and ')} of the article.`;
}

/** Its text may not be redistributed, but whoever has it can add it: the digest says whether it is the same. */
export function HowToSupply({ article }: { readonly article: Pick<Article, 'id' | 'textSha256'> }) {
  return (
    <>
      <p>Whoever has the text can show the words: add it to the article, and every place is checked against it.</p>
      <pre>
        <code>{`npx entente add - <<'END'\n${JSON.stringify({ type: 'article', id: article.id, text: '…' })}\nEND`}</code>
      </pre>
      {article.textSha256 !== null && (
        <p>
          It is the right text if its SHA-256 is <code class="digest">{article.textSha256}</code>.
        </p>
      )}
    </>
  );
}
