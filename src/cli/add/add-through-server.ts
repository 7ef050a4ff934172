import { type ApplyReport, addReports, emptyReport } from '../../domain/change-set.js';
import { EntenteError, invalidInput } from '../../domain/errors.js';
import type { LineFault } from '../../exchange/jsonl/read-records.js';
import type { RemoteGraph } from '../options.js';
import { refusal } from '../remote/refusal.js';
import { sendOperation } from '../remote/send-operation.js';
import type { AddOutcome } from './add-outcome.js';
import type { AddRequest } from './add-to-store.js';
import { countLines } from './count-lines.js';
import { type Piece, recordTypes, splitRecords } from './split-records.js';

/** Bytes of records in one request: some seconds' work for the server, which gives up on a request after 30. */
const pieceBytesMax = 1_000_000;

/** A later piece rests on what an earlier one wrote, and a dry run writes nothing: it must be one request. */
const dryRunBytesMax = 4_000_000;

const bulkAdd = `mutation Add($input: BulkAddInput!) {
  bulkAdd(input: $input) {
    report { ${Object.keys(emptyReport).join(' ')} }
    userErrors { field code message }
  }
}`;

interface BulkAddPayload {
  readonly report: ApplyReport | null;
  readonly userErrors: readonly { readonly field: readonly string[] | null; readonly code: string; readonly message: string }[];
}

/** Adds records through a running server's `bulkAdd`, piece by piece. Rejects with `FORBIDDEN` without an editor's token. */
export async function addThroughServer(remote: RemoteGraph, { jsonl, dryRun, onProgress }: AddRequest): Promise<AddOutcome> {
  const types = recordTypes(jsonl);
  if (types.includes('change'))
    throw invalidInput('the records are a log of changes, each of which rests on those before it: add them where the graph is, without --url');
  const pieces = splitRecords(jsonl, dryRun ? dryRunBytesMax : pieceBytesMax);
  if (dryRun && pieces.length > 1)
    throw invalidInput(`a dry run through a server takes at most ${dryRunBytesMax / 1e6} MB of records: try a part of them, or add them`);
  const lines = countLines(jsonl);
  let outcome: Omit<AddOutcome, 'judgements'> = { lines, report: emptyReport, faults: [] };
  let done = 0;
  for (const piece of pieces) {
    const result = await addPiece(remote, piece, dryRun).catch((error: unknown) => {
      throw done === 0 ? error : brokenOff(error, done, lines);
    });
    outcome = { lines, report: addReports(outcome.report, result.report), faults: [...outcome.faults, ...result.faults] };
    done += piece.lines.length - piece.repeated.length;
    onProgress(done, lines);
  }
  const rejected = new Set(outcome.faults.map(({ line }) => line));
  const judgements = types.filter((type, index) => (type === 'judgement' || type === 'undo') && !rejected.has(index + 1)).length;
  return { ...outcome, judgements, faults: outcome.faults.toSorted((a, b) => a.line - b.line) };
}

async function addPiece(remote: RemoteGraph, piece: Piece, dryRun: boolean): Promise<Pick<AddOutcome, 'report' | 'faults'>> {
  const { data, errors } = await sendOperation(remote, { query: bulkAdd, variables: { input: { jsonl: piece.jsonl, dryRun } } });
  if (errors !== undefined && errors[0] !== undefined) throw refusal('the server refused the records', errors[0], remote);
  const payload = (data as { readonly bulkAdd: BulkAddPayload | null }).bulkAdd;
  const faults = (payload?.userErrors ?? []).map((error) => lineFault(error, piece));
  const rejected = new Set(faults.map(({ line }) => line));
  const counted = new Set(piece.repeated);
  // Of the articles that stand at the head again, those that were taken count as unchanged here: once is enough.
  const taken = piece.repeated.filter((line) => !rejected.has(line)).length;
  const report = payload?.report ?? emptyReport;
  return {
    report: { ...report, articlesUnchanged: report.articlesUnchanged - taken },
    faults: faults.filter(({ line }) => !counted.has(line)),
  };
}

/** A fault's `field` is the line within the piece (`line 12`), and then the path of the field within the line. */
function lineFault({ field, code, message }: BulkAddPayload['userErrors'][number], piece: Piece): LineFault {
  const [place = '', ...path] = field ?? [];
  const line = Number(/^line (\d+)$/.exec(place)?.[1] ?? 0);
  return {
    line: piece.lines[line - 1] ?? 0,
    field: path.length === 0 ? undefined : path.join('.'),
    code: code as LineFault['code'],
    message,
  };
}

/** What was sent before stays; sending it again changes nothing. */
function brokenOff(error: unknown, done: number, lines: number): unknown {
  if (!(error instanceof EntenteError)) return error;
  return new EntenteError(error.code, `${error.message}; ${done} of ${lines} lines were done: run it again to go on`, { cause: error.cause });
}
