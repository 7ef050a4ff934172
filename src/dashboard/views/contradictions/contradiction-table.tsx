import { type Column, DataTable } from '../../components/data-table.js';
import { linkTo } from '../../state/place.js';
import { claimOf } from '../../state/selection.js';
import type { Whole } from '../../take-away/offers.js';
import { ruleWords, sentenceOf } from '../../words/claims.js';
import type { Contradiction } from './sides.js';

interface ContradictionTableProps {
  readonly contradictions: readonly Contradiction[];
  readonly of: Whole;
  /** By what they were chosen, in words. */
  readonly filters: readonly string[];
  readonly isHidden: boolean;
}

/** The contradictions as a table: a row for each. */
export function ContradictionTable({ contradictions, ...rest }: ContradictionTableProps) {
  return <DataTable caption="Contradictions" columns={columns} rows={contradictions} keyOf={({ id }) => id} restsOn={claimIdsOf} {...rest} />;
}

const claimIdsOf = ({ claims }: Contradiction): readonly string[] => claims.map(({ id }) => id);

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
