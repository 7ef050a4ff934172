import { neverRetracted } from './as-of.js';

/**
 * Since when, and by which judgements, something is not believed, and when it was not believed before. So a retraction
 * can be undone at any later time, and answers about the past stay what they were.
 */
export interface RetractionState {
  /** `neverRetracted` while it is believed. */
  readonly retractedAt: string;
  /** Judgements that take it back: it is believed when there are none. */
  readonly retractions: readonly string[];
  /** Earlier times without belief, `from~to`, to exclusive. */
  readonly gaps: readonly string[];
}

export const believed: RetractionState = { retractedAt: neverRetracted, retractions: [], gaps: [] };

/** Takes something back by one more judgement. */
export function retract(state: RetractionState, judgementId: string, at: string): RetractionState {
  if (state.retractions.includes(judgementId)) return state;
  const retractedAt = state.retractions.length === 0 ? at : state.retractedAt;
  return { ...state, retractedAt, retractions: [...state.retractions, judgementId] };
}

/** Undoes one judgement; with the last one it is believed again, and the time until now is a gap. */
export function restore(state: RetractionState, judgementId: string, at: string): RetractionState {
  if (!state.retractions.includes(judgementId)) return state;
  const retractions = state.retractions.filter((id) => id !== judgementId);
  if (retractions.length > 0) return { ...state, retractions };
  return { retractedAt: neverRetracted, retractions, gaps: [...state.gaps, `${state.retractedAt}~${at}`] };
}

/** When it was taken back, as seen at `known`: `undefined` while it was believed. */
export function retractedAsOf({ retractedAt, gaps }: Pick<RetractionState, 'retractedAt' | 'gaps'>, known: string): string | undefined {
  if (retractedAt <= known) return retractedAt;
  for (const gap of gaps) {
    const [from = '', to = ''] = gap.split('~');
    if (from <= known && known < to) return from;
  }
  return undefined;
}

/** A judgement that took something back, from one instant, and to another where it was undone (exclusive). */
export interface Retraction {
  readonly id: string;
  readonly from: string;
  readonly to?: string | undefined;
}

/** What judgements come to together, in whatever order they were made and undone; the ids of those that stand are sorted. */
export function retractionStateOf(retractions: readonly Retraction[]): RetractionState {
  const spells: { readonly from: string; to: string }[] = [];
  for (const { from, to = neverRetracted } of retractions.toSorted((a, b) => (a.from < b.from ? -1 : 1))) {
    const last = spells.at(-1);
    // What was judged anew in the change that undid it was never believed in between.
    if (last !== undefined && from <= last.to) last.to = to > last.to ? to : last.to;
    else spells.push({ from, to });
  }
  const standing = retractions.filter(({ to }) => to === undefined).map(({ id }) => id);
  return {
    retractedAt: spells.find(({ to }) => to === neverRetracted)?.from ?? neverRetracted,
    retractions: standing.sort(),
    gaps: spells.filter(({ to }) => to !== neverRetracted).map(({ from, to }) => `${from}~${to}`),
  };
}
