import type { ClaimInput, Epistemic, Predicate } from '../../api/schema-types.js';
import type { ChipFragment } from '../../claims/claim.operations.js';

/** A statement as it is being made: `''` for what is not said yet. */
export interface Statement {
  readonly subject: string;
  readonly predicate: Predicate | '';
  readonly object: string;
  readonly epistemic: Epistemic | '';
  readonly isDenied: boolean;
  readonly stance: string;
  readonly office: string;
  readonly from: string;
  readonly to: string;
  readonly about: readonly ChipFragment[];
  /** Entities to choose from, beside those of the sentence. */
  readonly more: readonly ChipFragment[];
}

export const emptyStatement: Statement = {
  subject: '',
  predicate: '',
  object: '',
  epistemic: '',
  isDenied: false,
  stance: '',
  office: '',
  from: '',
  to: '',
  about: [],
  more: [],
};

/** For the API; `undefined` while something that it needs is not said. `authors`: slugs of who wrote the article. */
export function claimInputOf(statement: Statement, authors: readonly string[]): ClaimInput | undefined {
  const { subject, predicate, object, epistemic, isDenied, stance, office, from, to, about } = statement;
  if (subject === '' || predicate === '' || object === '' || epistemic === '') return undefined;
  return {
    subject: { slug: subject },
    predicate,
    object: { slug: object },
    epistemic,
    polarity: isDenied ? 'DENIED' : 'AFFIRMED',
    ...(predicate === 'TAKES_POSITION_ON' && stance !== '' && { stance: Number(stance) }),
    ...(predicate === 'HOLDS_OFFICE' && office.trim() !== '' && { office: office.trim() }),
    ...(from.trim() !== '' && { validFrom: from.trim() }),
    ...(to.trim() !== '' && { validTo: to.trim() }),
    ...(about.length > 0 && { about: about.map(({ slug }) => ({ slug })) }),
    ...(authors.length > 0 && { authors: authors.map((slug) => ({ slug })) }),
  };
}
