import { useEffect, useState } from 'preact/hooks';

interface CopyButtonProps {
  readonly label: string;
  /** Made when it is copied, so that it is what the page shows then. */
  readonly text: () => string;
}

/** Copies a text. Where the browser does not let it, it shows the text to be copied by hand. */
export function CopyButton({ label, text }: CopyButtonProps) {
  const [outcome, setOutcome] = useState<'copied' | { readonly byHand: string }>();
  useEffect(() => {
    if (outcome !== 'copied') return;
    const timer = setTimeout(() => setOutcome(undefined), 3_000);
    return () => clearTimeout(timer);
  }, [outcome]);
  const copy = async () => {
    const copied = text();
    try {
      await navigator.clipboard.writeText(copied);
      setOutcome('copied');
    } catch {
      setOutcome({ byHand: copied });
    }
  };
  return (
    <>
      <button type="button" onClick={copy}>
        {label}
      </button>
      <span role="status">{outcome === 'copied' && <span class="copied">Copied</span>}</span>
      {outcome !== undefined && outcome !== 'copied' && (
        <input class="by-hand" readOnly value={outcome.byHand} aria-label="Copy this by hand" onFocus={(event) => event.currentTarget.select()} />
      )}
    </>
  );
}
