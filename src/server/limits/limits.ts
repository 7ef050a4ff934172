/** What one operation may ask for. A cost is, nearly, the number of fields in the largest answer that it could have. */
export const queryLimits = {
  charactersMax: 50_000,
  tokensMax: 2_000,
  depthMax: 15,
  aliasesMax: 30,
  costMax: 50_000,
  /** Levels of lists and objects within one argument or variable: `not: {not: …}`. */
  inputDepthMax: 20,
} as const;

export type QueryLimits = { readonly [limit in keyof typeof queryLimits]: number };
