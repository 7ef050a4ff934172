import type { Predicate } from '../../api/schema-types.js';
import { useAnswer } from '../../api/use-answer.js';
import { Answered } from '../../components/answered.js';
import { Empty } from '../../components/notice.js';
import { asOfOf, chosenOrNull } from '../../state/filters.js';
import { goTo, ownText, sharedState } from '../../state/place.js';
import { countWords } from '../../words/numbers.js';
import { predicateNames } from '../../words/predicates.js';
import { labelOf } from '../../words/vocabulary.js';
import { DropSheet } from './drop-sheet.js';
import { expansionOf } from './expansion.js';
import { expansionMax, type NetworkValues } from './find-surroundings.js';
import { RelationCounts } from './network.operations.js';
import { networkParameters } from './parameters.js';

interface ExpandProps {
  readonly own: NetworkValues;
  readonly slug: string;
  /** Relations that it has, on the date and by the filters chosen. */
  readonly total: number;
}

/** Adds its neighbours: all of them, or those by one predicate. How many relations it has by each is asked when this is opened. */
export function Expand({ own, slug, total }: ExpandProps) {
  const add = (predicate?: Predicate) => goTo({ own: ownText(networkParameters, { expand: [...new Set([...own.expand, expansionOf(slug, predicate)])] }) });
  return (
    <DropSheet class="expand" title={`Expand: ${countWords(total, 'relation')}`}>
      {(close) => (
        <div class="expand-sheet">
          <Choices
            slug={slug}
            total={total}
            onChoose={(predicate) => {
              close();
              add(predicate);
            }}
          />
        </div>
      )}
    </DropSheet>
  );
}

/** Relations by predicate; that every predicate is asked for is checked when this is compiled. */
type Counted = Readonly<Record<Predicate, { readonly totalCount: number | null } | null>>;

interface ChoicesProps {
  readonly slug: string;
  readonly total: number;
  readonly onChoose: (predicate?: Predicate) => void;
}

function Choices({ slug, total, onChoose }: ChoicesProps) {
  const shared = sharedState.value;
  const kinds = chosenOrNull(shared.kinds);
  const asking = useAnswer(RelationCounts, { ref: { slug }, kinds, asOf: asOfOf(shared) ?? null });
  return (
    <Answered asking={asking} what="its relations">
      {({ entity }) => {
        const present = entity === null ? [] : presentOf(entity, shared.predicates);
        if (present.length === 0) return <Empty>It has no relation on the date and by the filters chosen.</Empty>;
        return (
          <>
            {total > expansionMax && <p class="cut">At most {expansionMax} entities are added at a time, those with more claims.</p>}
            <ul>
              <Choice label="all of them" count={total} onChoose={() => onChoose()} />
              {present.map(({ predicate, count }) => (
                <Choice key={predicate} label={labelOf(predicate)} count={count} onChoose={() => onChoose(predicate)} />
              ))}
            </ul>
          </>
        );
      }}
    </Answered>
  );
}

interface ChoiceProps {
  readonly label: string;
  readonly count: number;
  readonly onChoose: () => void;
}

const Choice = ({ label, count, onChoose }: ChoiceProps) => (
  <li>
    <button type="button" onClick={onChoose}>
      {label} <span class="quiet">{count}</span>
    </button>
  </li>
);

/** The predicates by which it has relations, among those chosen; none chosen means all. */
const presentOf = (counts: Counted, chosen: readonly Predicate[]) =>
  (chosen.length > 0 ? chosen : predicateNames).flatMap((predicate) => {
    const count = counts[predicate]?.totalCount ?? 0;
    return count > 0 ? [{ predicate, count }] : [];
  });
