import { useLayoutEffect, useState } from 'preact/hooks';
import { Picker } from '../../components/picker.js';
import { certainties, epistemicWords } from '../../words/certainties.js';
import { signed } from '../../words/numbers.js';
import { predicateGroups, predicateNames } from '../../words/predicates.js';
import { labelOf } from '../../words/vocabulary.js';
import { Choice } from './choice.js';
import type { Item } from './items.js';
import { claimInputOf, emptyStatement, type Statement } from './statement.js';
import type { Desk } from './use-desk.js';

interface MakeStatementProps {
  readonly item: Item;
  readonly desk: Desk;
}

const stances = [3, 2, 1, 0, -1, -2, -3];

/** Makes of a sentence the statement that it is evidence of. What was written stays while the server refuses it. */
export function MakeStatement({ item, desk }: MakeStatementProps) {
  const statement = desk.drafts.get(item.id) ?? emptyStatement;
  const [fault, setFault] = useState('');
  const set = (part: Partial<Statement>) => desk.draft(item.id, part);
  const entities = [...item.candidates.map(({ entity }) => entity), ...statement.more].map(({ slug, name }) => ({ value: slug, words: name }));
  const first = `subject-${item.id}`;
  useLayoutEffect(() => document.getElementById(first)?.focus(), []);
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    const claim = claimInputOf(statement, desk.authors);
    setFault(claim === undefined ? 'Say who, what, towards whom, and with what certainty it is said.' : '');
    if (claim !== undefined) desk.acceptClaim(item, claim);
  };
  return (
    <form class="make-statement" aria-label="The statement that the sentence makes" onSubmit={submit} noValidate>
      <Choice id={first} label="Who" value={statement.subject} choices={entities} onChoose={(subject) => set({ subject })} />
      <Choice
        label="Does or says what"
        value={statement.predicate}
        groups={predicateGroups.map(({ group, predicates }) => ({ group, choices: predicates.map((value) => ({ value, words: labelOf(value) })) }))}
        onChoose={(value) => set({ predicate: predicateNames.find((name) => name === value) ?? '' })}
      />
      <Choice label="Towards whom or what" value={statement.object} choices={entities} onChoose={(object) => set({ object })} />
      {statement.predicate === 'TAKES_POSITION_ON' && (
        <Choice
          label="For or against"
          value={statement.stance}
          choices={stances.map((stance) => ({ value: String(stance), words: stanceWords(stance) }))}
          onChoose={(stance) => set({ stance })}
        />
      )}
      {statement.predicate === 'HOLDS_OFFICE' && <Text label="Office" value={statement.office} onInput={(office) => set({ office })} />}
      <Choice
        label="Said as"
        value={statement.epistemic}
        choices={certainties.map((value) => ({ value, words: epistemicWords[value] }))}
        onChoose={(value) => set({ epistemic: certainties.find((name) => name === value) ?? '' })}
      />
      <Text label="Held from" placeholder="1991-12, if it is said" value={statement.from} onInput={(from) => set({ from })} />
      <Text label="Held until" placeholder="if it is said" value={statement.to} onInput={(to) => set({ to })} />
      <label class="check">
        <input type="checkbox" checked={statement.isDenied} onChange={(event) => set({ isDenied: event.currentTarget.checked })} />
        The sentence denies it
      </label>
      <About about={statement.about} onChange={(about) => set({ about })} />
      <Picker label="Another entity to choose from" onPick={(entity) => set({ more: [...statement.more, entity] })} />
      <p class="quiet form-note">A name that is new can be chosen once it is accepted.</p>
      <p class="field-fault" role="alert">
        {fault}
      </p>
      <div class="buttons">
        <button type="submit" class="primary">
          Accept this statement
        </button>
        <button
          type="button"
          onClick={() => {
            desk.open('');
            desk.goToItem(item.id);
          }}
        >
          Not now
        </button>
      </div>
    </form>
  );
}

const stanceWords = (stance: number): string => (stance === 0 ? '0, neutral' : `${signed(stance)}, ${stance > 0 ? 'supports' : 'opposes'}`);

interface TextProps {
  readonly label: string;
  readonly placeholder?: string;
  readonly value: string;
  readonly onInput: (value: string) => void;
}

function Text({ label, placeholder = '', value, onInput }: TextProps) {
  return (
    <label class="field">
      {label}
      <input type="text" placeholder={placeholder} value={value} onInput={(event) => onInput(event.currentTarget.value)} />
    </label>
  );
}

interface AboutProps {
  readonly about: Statement['about'];
  readonly onChange: (about: Statement['about']) => void;
}

/** The issues that it concerns. */
function About({ about, onChange }: AboutProps) {
  return (
    <div class="field">
      <Picker label="About which issue" kinds={['ISSUE']} onPick={(issue) => onChange([...about.filter(({ slug }) => slug !== issue.slug), issue])} />
      {about.map(({ slug, name }) => (
        <button key={slug} type="button" aria-label={`Not about ${name}`} onClick={() => onChange(about.filter((other) => other.slug !== slug))}>
          about {name} <span aria-hidden="true">×</span>
        </button>
      ))}
    </div>
  );
}
