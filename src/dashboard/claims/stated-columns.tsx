import { ArticleLink } from '../components/article-link.js';
import type { Column } from '../components/data-table.js';
import { EntityChip } from '../components/entity-chip.js';
import { linkTo } from '../state/place.js';
import { claimOf } from '../state/selection.js';
import type { StatedFragment } from '../views/entity/entity.operations.js';
import { epistemicWords } from '../words/certainties.js';
import { verbOf } from '../words/claims.js';
import { dateWords, spanWords } from '../words/dates.js';

/** What a claim says, as its table shows it: denied ones say so in words. */
const sayingOf = (claim: StatedFragment): string => `${claim.polarity === 'DENIED' ? 'not so: ' : ''}${verbOf(claim)}`;

/** A table of claims: what each says opens the claim with its source. */
export const statedColumns: readonly Column<StatedFragment>[] = [
  { title: 'Subject', value: ({ subject }) => subject?.name ?? '', show: ({ subject }) => <EntityChip entity={subject} /> },
  { title: 'Says', value: sayingOf, show: (claim) => <a href={linkTo({ shared: { select: claimOf(claim.id) } })}>{sayingOf(claim)}</a> },
  { title: 'Object', value: ({ object }) => object?.name ?? '', show: ({ object }) => <EntityChip entity={object} /> },
  {
    title: 'When',
    value: ({ validFrom, validTo }) => validFrom ?? validTo ?? '',
    show: ({ validFrom, validTo }) => spanWords(validFrom, validTo) ?? 'undated',
  },
  { title: 'Said as', value: ({ epistemic }) => epistemicWords[epistemic] },
];

/** Where each stands, for tables of claims of several articles. */
export const sourceColumns: readonly Column<StatedFragment>[] = [
  { title: 'Source', value: ({ article }) => article?.title ?? '', show: ({ article }) => article && <ArticleLink article={article} /> },
  {
    title: 'Published',
    value: ({ article }) => article?.publishedOn ?? '',
    show: ({ article }) => (article?.publishedOn ? dateWords(article.publishedOn) : 'undated'),
  },
];
