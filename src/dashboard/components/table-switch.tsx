interface TableSwitchProps {
  /** Whether the table is shown now. */
  readonly on: boolean;
  /** What is shown in its place: "drawing", "matrix". */
  readonly other: string;
  readonly onChange: (on: boolean) => void;
}

/** Shows a view's twin in words, or the view again. */
export function TableSwitch({ on, other, onChange }: TableSwitchProps) {
  return (
    <button type="button" aria-pressed={on} onClick={() => onChange(!on)}>
      {on ? `Show the ${other}` : 'Show as table'}
    </button>
  );
}
