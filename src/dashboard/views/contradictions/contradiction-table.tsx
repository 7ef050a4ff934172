import { type Column, DataTable } from '../../components/data-table.js';
import { linkTo } from '../../state/place.js';
import { claimOf } from '../../state/selection.js';
import { useOffer } from '../../take-away/offers.js';
import { ruleWords, sentenceOf } from '../../words/claims.js';
import type { Contradiction } from './sides.js';

/** The contradictions as a table: a row for each. */
export function ContradictionTable({ contradictions, isHidden }: { readonly contradictions: readonly Contradiction[]; readonly isHidden: boolean }) {
  useOffer({ kind: 'rests', ids: contradictions.flatMap(({ claims }) => claims.map(({ id }) => id)) });
  return <DataTable caption="Contradictions" columns={columns} rows={contradictions} keyOf={({ id }) => id} isHidden={isHidden} />;
}

const wordsOf = ({ claims }: Contradiction, side: number): string => {
  const claim = claims[side];
  return claim === undefined ? '' : (claim.summary ?? sentenceOf(claim));
};

const sideColumn = (title: string, side: number): Column<Contradiction> => ({
  title,
  value: (contradiction) => wordsOf(contradiction, side),
  show: (contradiction) => {
    const claim = contradiction.claims[side];
    return claim === undefined ? '–' : <a href={linkTo({ shared: { select: claimOf(claim.id) } })}>{wordsOf(contradiction, side)}</a>;
  },
});

const columns: readonly Column<Contradiction>[] = [
  { title: 'Rule', value: ({ rule }) => ruleWords[rule] ?? rule },
  { title: 'Status', value: ({ status }) => status.toLowerCase() },
  sideColumn('One side', 0),
  sideColumn('Other side', 1),
  { title: 'Explanation', value: ({ explanation }) => explanation ?? '' },
  { title: 'Resolution', value: ({ resolution }) => resolution ?? '' },
];
