import { EntenteError, GraphInUseError } from '../domain/errors.js';
import type { Statement } from './engine.js';

/** What a refused statement means to the caller; what may be tried again stays as it is. */
export function statementFault(error: unknown, statement: Statement): unknown {
  if (error instanceof EntenteError || isTransient(error)) return error;
  return new EntenteError('UNAVAILABLE', `the embedded graph refused a statement (${statement.name})`, { cause: error });
}

/** T001: write conflict; T009: storage full for now, rolled back. */
export const isTransient = (error: unknown): boolean => error instanceof Error && /GRAFEO-T00[19]/.test(error.message);

/** By this process or another. Other faults speak of blocks and lock files too. */
const isLocked = (reason: string): boolean => /cannot be locked/.test(reason);

/** Why a graph cannot be opened, and what to do. */
export function openingFault(path: string, error: unknown): EntenteError {
  const reason = error instanceof Error ? error.message : String(error);
  if (isLocked(reason))
    return new GraphInUseError(
      `another Entente process has the graph ${path} open: stop it, or go through it with --url http://127.0.0.1:4000/graphql --token …`,
      { cause: error },
    );
  return new EntenteError(
    'UNAVAILABLE',
    `cannot open the graph ${path} (${reason.split('\n')[0]}): restore it from a copy, or move it away and seed a new one`,
    { cause: error },
  );
}
