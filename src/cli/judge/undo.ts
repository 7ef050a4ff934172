import { type JudgedPayload, type JudgeOptions, judge } from './judge.js';

const mutation = `mutation Undo($input: JudgementUndoInput!) {
  outcome: judgementUndo(input: $input) {
    judgement { id kind at by reason undoneAt undoneBy }
    userErrors { field code message }
  }
}`;

interface Payload extends JudgedPayload {
  readonly judgement: {
    readonly id: string;
    readonly kind: string;
    readonly by: string;
    readonly undoneAt: string | null;
    readonly undoneBy: string | null;
  } | null;
}

/** Undoes a judgement: a merge, a retraction, a resolution. */
export async function undo(id: string, options: JudgeOptions): Promise<void> {
  await judge<Payload>({ query: mutation, variables: { input: { id, reason: options.reason } } }, options, ({ judgement }) => [
    `undone: ${judgement?.id} (${judgement?.kind}, made by ${judgement?.by}), at ${judgement?.undoneAt} by ${judgement?.undoneBy}`,
  ]);
}
