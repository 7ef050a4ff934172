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
  return (
    <p class="cut">{all ? `All ${numberWords(total)} ${what}, ${ranked}.` : `Showing ${numberWords(shown)} of ${numberWords(total)} ${what}, ${ranked}.`}</p>
  );
}
