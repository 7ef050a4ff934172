/** The closed set of ways in which Entente refuses or fails; rooms above tell errors apart by this code, never by text. */
export type ErrorCode = 'NOT_FOUND' | 'INVALID_INPUT' | 'AMBIGUOUS' | 'CONFLICT' | 'FORBIDDEN' | 'TOO_COSTLY' | 'TIMEOUT' | 'UNAVAILABLE';

/** An entity that an ambiguous reference could mean. */
export interface Candidate {
  readonly id: string;
  readonly slug: string;
  readonly name: string;
}

/** An error whose message is meant for people: it says what is wrong and what to do. */
export class EntenteError extends Error {
  readonly code: ErrorCode;
  readonly candidates: readonly Candidate[];

  constructor(code: ErrorCode, message: string, options: { readonly candidates?: readonly Candidate[]; readonly cause?: unknown } = {}) {
    super(message, { cause: options.cause });
    this.name = 'EntenteError';
    this.code = code;
    this.candidates = options.candidates ?? [];
  }
}

/** Another process has the graph to itself: work goes through that process, if it is a server. */
export class GraphInUseError extends EntenteError {
  constructor(message: string, options: { readonly cause?: unknown } = {}) {
    super('UNAVAILABLE', message, options);
  }
}

/** Short form for the commonest case: the caller's input is wrong, and the message says how to mend it. */
export function invalidInput(message: string): EntenteError {
  return new EntenteError('INVALID_INPUT', message);
}
