import { KindMark } from '../../components/kind-mark.js';
import { linkTo } from '../../state/place.js';
import { claimOf } from '../../state/selection.js';
import { epistemicWords } from '../../words/certainties.js';
import { sentenceOf } from '../../words/claims.js';
import { spanWords } from '../../words/dates.js';
import { countWords } from '../../words/numbers.js';
import type { StatementFragment } from './common-ground.operations.js';
import { sourceWords, voicesOf } from './voices.js';

/** Claims of an issue that are shown until all are asked for. */
const shownMax = 3;

interface StatementListProps {
  readonly title: string;
  readonly statements: readonly StatementFragment[];
  readonly isOpen: boolean;
  readonly all: string;
}

/** Claims as lines: what is said, by whom, how surely, of when. Each opens its evidence. */
export function StatementList({ title, statements, isOpen, all }: StatementListProps) {
  // Who says so comes before what data and records say.
  const inOrder = [...statements.filter(isSaid), ...statements.filter((statement) => !isSaid(statement))];
  const shown = isOpen ? inOrder : inOrder.slice(0, shownMax);
  return (
    <section>
      <h4>
        {title} by {voicesOf(statements).join(', ')}
      </h4>
      <ul class="statements">
        {shown.map((statement) => (
          <li key={statement.id}>
            <a href={linkTo({ shared: { select: claimOf(statement.id) } })}>
              <span>{statement.summary ?? sentenceOf(statement)}</span>
              <Voice statement={statement} />
            </a>
          </li>
        ))}
      </ul>
      {shown.length < statements.length && (
        <a class="more-claims" href={all}>
          Show all {countWords(statements.length, 'claim')}
        </a>
      )}
    </section>
  );
}

const isSaid = ({ speakers }: StatementFragment): boolean => (speakers ?? []).length > 0;

function Voice({ statement }: { readonly statement: StatementFragment }) {
  const { epistemic, validFrom, validTo } = statement;
  const speakers = statement.speakers ?? [];
  return (
    <span class="quiet">
      {speakers.map(({ id, kind, name }) => (
        <span key={id} class="voice">
          <KindMark kind={kind} /> {name},{' '}
        </span>
      ))}
      {speakers.length === 0 && `${sourceWords(statement)}, `}
      {epistemicWords[epistemic]}, {spanWords(validFrom, validTo) ?? 'undated'}
    </span>
  );
}
