import { EntenteError } from '../../domain/errors.js';
import { WrongUsage } from '../wrong-usage.js';

/**
 * An error as people read it: one line (settings have one for each fault) and no stack trace; with `verbose` also what
 * caused it. `place` is what it is about, where several things are done. One of the two places that turn errors into words for people (the other is the GraphQL error mapping).
 */
export function errorLines(error: unknown, verbose: boolean, place?: string): readonly string[] {
  const isExpected = error instanceof EntenteError || error instanceof WrongUsage;
  const hint = verbose || causesOf(error).length === 0 ? '' : ' (--verbose tells more)';
  const message = isExpected ? messageOf(error) : `unexpected error: ${oneLine(messageOf(error))}`;
  const line = `entente: ${place === undefined ? '' : `${place}: `}${message}${hint}`;
  return verbose ? [line, ...causesOf(error).map((cause) => `  caused by: ${oneLine(messageOf(cause))}`)] : [line];
}

/** The same for programs. */
export function errorDocument(error: unknown): { readonly error: { readonly code: string; readonly message: string } } {
  const code = error instanceof EntenteError ? error.code : error instanceof WrongUsage ? 'WRONG_USAGE' : 'INTERNAL';
  return { error: { code, message: messageOf(error) } };
}

/** Causes deeper than this say nothing more. */
const causesMax = 8;

function causesOf(error: unknown): readonly unknown[] {
  const causes: unknown[] = [];
  let current = error;
  while (current instanceof Error && current.cause !== undefined && causes.length < causesMax) {
    current = current.cause;
    causes.push(current);
  }
  return causes;
}

const messageOf = (error: unknown): string => (error instanceof Error ? error.message || error.name : String(error));

const oneLine = (text: string): string => text.replace(/\s*\n\s*/g, ' ');
