import { numberWords } from '../words/numbers.js';

interface CutProps {
  readonly shown: number;
  readonly total: number;
  /** In the plural: "claims". */
  readonly what: string;
  /** "newest first", "those with more claims first". */
  readonly ranked: string;
}

/** "Showing 20 of 1,340 claims, newest first." */
export function cutWords({ shown, total, what, ranked }: CutProps): string {
  if (shown < total) return `Showing ${numberWords(shown)} of ${numberWords(total)} ${what}, ${ranked}.`;
  return total === 1 ? 'There is one, and it is shown.' : `All ${numberWords(total)} ${what}, ${ranked}.`;
}

/** Says that a list is cut, and by what rank: nothing is left out in silence. */
export const Cut = (props: CutProps) => <p class="cut">{cutWords(props)}</p>;
