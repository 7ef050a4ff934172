import { spaced } from '../words/slugs.js';

interface ChosenEntitiesProps {
  readonly class: string;
  /** What they are chosen for: "Around whom". */
  readonly label: string;
  readonly slugs: readonly string[];
  readonly onChange: (slugs: readonly string[]) => void;
}

/** The entities that a view is about, each to be taken away but the last one. */
export function ChosenEntities({ class: name, label, slugs, onChange }: ChosenEntitiesProps) {
  return (
    <ul class={name} aria-label={label}>
      {slugs.map((slug) => (
        <li key={slug}>
          <button
            type="button"
            aria-label={`Take ${spaced(slug)} away`}
            disabled={slugs.length === 1}
            onClick={() => onChange(slugs.filter((other) => other !== slug))}
          >
            {spaced(slug)} {slugs.length > 1 && <span aria-hidden="true">×</span>}
          </button>
        </li>
      ))}
    </ul>
  );
}
