import { useId } from 'preact/hooks';

interface Option {
  readonly value: string;
  readonly words: string;
}

interface ChoiceProps {
  readonly id?: string;
  readonly label: string;
  readonly value: string;
  readonly choices?: readonly Option[];
  readonly groups?: readonly { readonly group: string; readonly choices: readonly Option[] }[];
  readonly onChoose: (value: string) => void;
}

/** One of several, and at first none: what is not said is not guessed. */
export function Choice({ id, label, value, choices = [], groups = [], onChoose }: ChoiceProps) {
  const ownId = useId();
  return (
    <div class="field">
      <label for={id ?? ownId}>{label}</label>
      <select id={id ?? ownId} value={value} onChange={(event) => onChoose(event.currentTarget.value)}>
        <option value="">choose…</option>
        <Options choices={choices} />
        {groups.map(({ group, choices: grouped }) => (
          <optgroup key={group} label={group}>
            <Options choices={grouped} />
          </optgroup>
        ))}
      </select>
    </div>
  );
}

function Options({ choices }: { readonly choices: readonly Option[] }) {
  return (
    <>
      {choices.map(({ value, words }) => (
        <option key={value} value={value}>
          {words}
        </option>
      ))}
    </>
  );
}
