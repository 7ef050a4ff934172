import type { ChipFragment } from '../claims/claim.operations.js';
import { Picker } from './picker.js';

interface TwoPickersProps {
  /** How the two are called, in the order in which they are asked about. */
  readonly names: readonly [string, string];
  readonly onChange: (own: { readonly first?: string; readonly second?: string; readonly isSwap?: boolean }) => void;
}

/** Chooses others in place of two that are asked about, or turns them round. */
export function TwoPickers({ names: [first, second], onChange }: TwoPickersProps) {
  const pick =
    (which: 'first' | 'second') =>
    ({ slug }: ChipFragment) =>
      onChange({ [which]: slug });
  return (
    <>
      <Picker label={`In place of ${first}`} onPick={pick('first')} />
      <Picker label={`In place of ${second}`} onPick={pick('second')} />
      <button type="button" onClick={() => onChange({ isSwap: true })}>
        Swap
      </button>
    </>
  );
}
