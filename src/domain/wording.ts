/** What may be said otherwise of the same claim: neither part decides which claim it is. */
export interface Wording {
  /** One sentence in our own words. */
  readonly summary?: string | undefined;
  /** 0 to 1: how surely it is said, by the text's own hedges, or how sure the method is that the text says so. */
  readonly confidence?: number | undefined;
}

/** A claim's wording now, and those that it had before: `until~{…}`, oldest first, `until` (an instant of 24 characters) exclusive. */
export interface WordingState extends Wording {
  readonly earlierWordings: readonly string[];
}

/** Words a claim anew; `undefined` where that changes nothing. What is not given stays. */
export function reword({ earlierWordings, ...before }: WordingState, given: Wording, at: string): WordingState | undefined {
  const summary = given.summary ?? before.summary;
  const confidence = given.confidence ?? before.confidence;
  if (summary === before.summary && confidence === before.confidence) return undefined;
  return { summary, confidence, earlierWordings: [...earlierWordings, `${at}~${JSON.stringify({ summary: before.summary, confidence: before.confidence })}`] };
}

/** How a claim was worded as known at an instant. */
export function wordingAsOf({ earlierWordings, summary, confidence }: WordingState, known: string): Wording {
  const earlier = earlierWordings.find((each) => known < untilOf(each));
  return earlier === undefined ? { summary, confidence } : wordingIn(earlier);
}

/** The wordings that a claim had before, oldest first. */
export const wordingsBefore = ({ earlierWordings }: Pick<WordingState, 'earlierWordings'>): readonly Wording[] => earlierWordings.map(wordingIn);

/** When a claim was worded anew. */
export const rewordedAt = ({ earlierWordings }: Pick<WordingState, 'earlierWordings'>): readonly string[] => earlierWordings.map(untilOf);

function wordingIn(earlier: string): Wording {
  const { summary, confidence } = JSON.parse(earlier.slice(25)) as Wording;
  return { summary, confidence };
}

const untilOf = (earlier: string): string => earlier.slice(0, 24);
