import { idType } from '../../domain/identity.js';
import { isSlug } from '../../domain/names.js';
import { exitCodes } from '../exit-codes.js';
import { type OutputOptions, type RemoteOptions, remoteOf } from '../options.js';
import { printJson, printLine, printNotice } from '../output/print.js';
import { runOnStore } from '../query/run-on-store.js';
import { refusal } from '../remote/refusal.js';
import { type Operation, sendOperation } from '../remote/send-operation.js';
import { readSettings } from '../settings.js';
import { signature } from '../signature.js';

export interface JudgeOptions extends OutputOptions, RemoteOptions {
  readonly reason?: string;
}

/** What every mutation that judges answers. */
export interface JudgedPayload {
  readonly userErrors: readonly { readonly field: readonly string[] | null; readonly code: string; readonly message: string }[];
}

/**
 * Runs one mutation, on the store itself or through a server, and prints what came of it: by `linesOf` for people. What
 * the graph does not accept is a line each on standard error, and exit code 1.
 */
export async function judge<P extends JudgedPayload>(operation: Operation, options: JudgeOptions, linesOf: (payload: P) => readonly string[]): Promise<void> {
  const remote = remoteOf(options);
  const { data, errors } =
    remote === undefined ? await runOnStore(readSettings().store, operation, { by: signature() }) : await sendOperation(remote, operation);
  if (errors?.[0] !== undefined) throw refusal('nothing was written', errors[0], remote);
  const payload = (data as { readonly outcome: P }).outcome;
  if (options.json) printJson(payload);
  else if (payload.userErrors.length === 0) for (const line of linesOf(payload)) printLine(line);
  for (const { field, message } of payload.userErrors) printNotice(`entente: ${field === null ? '' : `${field.join('.')}: `}${message}`);
  process.exitCode = payload.userErrors.length === 0 ? exitCodes.done : exitCodes.failed;
}

/** An entity as the command line names it: by id, Wikidata id or slug; any other text is a name or alias. */
export function entityRef(text: string): Readonly<Record<string, string>> {
  if (idType(text) === 'ent') return { id: text };
  if (/^Q[1-9]\d*$/.test(text)) return { wikidataId: text };
  return isSlug(text) ? { slug: text } : { name: text };
}

/** How a judgement is undone, for those who see that it was wrong. */
export const undoHint = ({ id }: { readonly id: string }): string => `  to undo it: entente undo ${id}`;
