/** Why there is no answer: the server was not reached, took too long, refused, or failed. */
export type FailureKind = 'OFFLINE' | 'TIMEOUT' | 'REFUSED' | 'FORBIDDEN' | 'FAILED';

/** What went wrong, in words for the reader; `advice` says what to do about it. */
export class Failure extends Error {
  readonly kind: FailureKind;
  readonly advice: string;

  constructor(kind: FailureKind, message: string, advice: string) {
    super(message);
    this.name = 'Failure';
    this.kind = kind;
    this.advice = advice;
  }
}

export interface GraphqlError {
  readonly message: string;
  readonly extensions?: { readonly code?: string };
}

const sentence = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}${/[.!?]$/.test(text) ? '' : '.'}`;

export const offline = (): Failure =>
  new Failure('OFFLINE', 'The server cannot be reached.', 'Check that it runs and that you are connected. This page asks again as soon as it can.');

export const tookTooLong = (seconds: number): Failure =>
  new Failure('TIMEOUT', `There was no answer within ${seconds} seconds.`, 'Ask for less: fewer hops, fewer entities, a filter. Or try again.');

export const notGraphql = (status: number): Failure =>
  new Failure(
    'FAILED',
    `The server answered ${status}, and not with data.`,
    'If there is a proxy in front of it, it may be the one that answers. Try again later.',
  );

/** The first error that the API gives, with what to do. */
export function failureOf(errors: readonly GraphqlError[]): Failure {
  const [first] = errors;
  const message = sentence(first?.message ?? 'the answer was empty');
  switch (first?.extensions?.code) {
    case 'UNAUTHENTICATED':
    case 'FORBIDDEN':
      return new Failure('FORBIDDEN', message, 'Give a token that allows it, under “Sign in”.');
    case 'TIMEOUT':
      return new Failure('TIMEOUT', message, 'Ask for less: fewer hops, fewer entities, a filter. Or try again.');
    case 'UNAVAILABLE':
      return new Failure('OFFLINE', message, 'The graph behind the server does not answer. This page asks again as soon as it can.');
    case 'INTERNAL_SERVER_ERROR':
      return new Failure('FAILED', message, 'This is a fault of the program. Its log has more under this id.');
    default:
      return new Failure('REFUSED', message, 'Change what is asked: a filter or the address may name something that is not there.');
  }
}
