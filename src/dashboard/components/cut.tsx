import { numberWords } from '../words/numbers.js';

interface CutProps {
  readonly shown: number;
  readonly total: number;
  /** In the plural: "claims". */
  readonly what: string;
  /** "newest first", "those with more claims first". */
  readonly ranked: string;
}

/** Says that a list is cut, and by what rank: nothing is left out in silence. */
export function Cut({ shown, total, what, ranked }: CutProps) {
  const all = shown >= total;
  if (all && total === 1) return <p class="cut">There is one, and it is shown.</p>;
  return (
    <p class="cut">{all ? `All ${numberWords(total)} ${what}, ${ranked}.` : `Showing ${numberWords(shown)} of ${numberWords(total)} ${what}, ${ranked}.`}</p>
  );
}
