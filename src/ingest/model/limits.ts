/** What asking a model may cost. Whatever is left out because of a limit is reported. */
export interface ModelLimits {
  /** Characters of the article that one call is shown. */
  readonly chunkCharactersMax: number;
  /** Calls for one article, without repetitions. The end of a longer article is not read. */
  readonly callsMax: number;
  /** Calls at the same time. */
  readonly parallelMax: number;
  /** Repetitions of one call after 408, 409, 429, 5xx or a lost connection, with growing waits. */
  readonly repetitionsMax: number;
  /** One call, its repetitions and their waits included. */
  readonly callTimeoutMs: number;
  /** Everything for one article. */
  readonly articleTimeoutMs: number;
  /** Entities that a call may name. */
  readonly entitiesMax: number;
  /** Claims taken from one answer. */
  readonly claimsPerCallMax: number;
}

export const defaultLimits: ModelLimits = {
  chunkCharactersMax: 6_000,
  callsMax: 12,
  parallelMax: 2,
  repetitionsMax: 2,
  callTimeoutMs: 120_000,
  articleTimeoutMs: 600_000,
  entitiesMax: 200,
  claimsPerCallMax: 60,
};
