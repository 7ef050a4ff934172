import { EntenteError, type ErrorCode } from '../../domain/errors.js';
import type { RemoteGraph } from '../options.js';
import type { OperationError } from '../query/operation-result.js';

const codes: Readonly<Record<string, ErrorCode>> = {
  BAD_USER_INPUT: 'INVALID_INPUT',
  AMBIGUOUS_REFERENCE: 'AMBIGUOUS',
  NOT_FOUND: 'NOT_FOUND',
  CONFLICT: 'CONFLICT',
  TIMEOUT: 'TIMEOUT',
};

/** Why a graph did not do what it was asked, and for want of rights what to do about that. `what`: `the server refused the records`. */
export function refusal(what: string, { message, extensions }: OperationError, remote: RemoteGraph | undefined): EntenteError {
  const code = String(extensions?.['code']);
  if (code !== 'UNAUTHENTICATED' && code !== 'FORBIDDEN') return new EntenteError(codes[code] ?? 'UNAVAILABLE', `${what}: ${message}`);
  const advice = remote?.token === undefined ? 'pass --token with an editor token' : 'pass the token of an editor';
  return new EntenteError('FORBIDDEN', `${what}: ${message} (${advice}; "entente serve" says where it is)`);
}
