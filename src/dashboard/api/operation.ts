declare const answerOf: unique symbol;

/** An operation as text, with the types of its answer and variables (`*.operations.ts` have them). */
export type Operation<Answer, Variables> = string & { readonly [answerOf]?: (variables: Variables) => Answer };
