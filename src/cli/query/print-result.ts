import { printJson, printNotice } from '../output/print.js';
import type { OperationError, OperationResult } from './operation-result.js';

/** The result as JSON on standard output, and each of its errors as a line for people on standard error. */
export function printResult(result: OperationResult, { input, compact }: { readonly input: string; readonly compact: boolean }): void {
  printJson(result, compact ? 0 : 2);
  for (const error of result.errors ?? []) printNotice(`entente: ${placeOf(error, input)}${error.message.replace(/\s*\n\s*/g, ' ')}`);
}

function placeOf({ locations, path }: OperationError, input: string): string {
  const [place] = locations ?? [];
  const at = place === undefined ? input : `${input}:${place.line}:${place.column}`;
  return path === undefined ? `${at}: ` : `${at}: ${path.join('.')}: `;
}
