import type { z } from 'zod';
import { type AnyRecord, record, recordTypes } from './record.js';

/** Why one line was left out: the field to mend, and how. `line` counts from 1. */
export interface LineFault {
  readonly line: number;
  readonly field: string | undefined;
  readonly code: 'INVALID' | 'UNKNOWN_REFERENCE' | 'AMBIGUOUS_REFERENCE' | 'CONFLICT';
  readonly message: string;
}

/** A record, and the line that it stands on. */
export interface Numbered<T> {
  readonly line: number;
  readonly record: T;
}

export interface ReadRecords {
  readonly records: readonly Numbered<AnyRecord>[];
  readonly faults: readonly LineFault[];
}

/** Reads JSON Lines: a bad line is left out and reported; blank lines are passed over. */
export function readRecords(jsonl: string): ReadRecords {
  const records: Numbered<AnyRecord>[] = [];
  const faults: LineFault[] = [];
  for (const result of readLines(jsonl)) {
    if ('record' in result) records.push(result);
    else faults.push(result);
  }
  return { records, faults };
}

/** The same line by line, so that a long file is never held as records all at once. */
export function* readLines(jsonl: string): Generator<Numbered<AnyRecord> | LineFault> {
  let line = 0;
  for (let start = 0; start <= jsonl.length; ) {
    const found = jsonl.indexOf('\n', start);
    const end = found < 0 ? jsonl.length : found;
    const text = jsonl.slice(start, end);
    line++;
    if (text.trim() !== '') yield readLine(text, line);
    start = end + 1;
  }
}

function readLine(text: string, line: number): Numbered<AnyRecord> | LineFault {
  let value: unknown;
  try {
    // Trimmed, since a file from elsewhere may begin with a byte order mark.
    value = JSON.parse(text.trim());
  } catch (error) {
    return { line, field: undefined, code: 'INVALID', message: `not JSON: ${(error as Error).message}` };
  }
  return recordOf(value, line);
}

/** A record from a value of its shape, or what is wrong with it. */
export function recordOf(value: unknown, line: number): Numbered<AnyRecord> | LineFault {
  const result = record.safeParse(value);
  if (result.success) return { line, record: result.data };
  const { issues } = result.error;
  // A misspelt key explains a missing one.
  const issue = (issues.find(({ code }) => code === 'unrecognized_keys') ?? issues[0]) as z.core.$ZodIssue;
  return { line, field: fieldOf(issue), code: 'INVALID', message: messageOf(issue) };
}

function fieldOf(issue: z.core.$ZodIssue): string | undefined {
  const path = issue.code === 'unrecognized_keys' ? [...issue.path, issue.keys[0] ?? ''] : issue.path;
  return path.length === 0 ? undefined : path.join('.');
}

function messageOf(issue: z.core.$ZodIssue): string {
  if (issue.code === 'unrecognized_keys') return `unknown key "${issue.keys[0]}"`;
  if (issue.code === 'invalid_union' && issue.path.at(-1) === 'type') return `type is one of ${recordTypes.join(', ')}`;
  if (issue.code === 'invalid_value') return `one of ${issue.values.join(', ')} is expected`;
  if (issue.code === 'invalid_type') return issue.path.length === 0 ? 'a record is a JSON object, one a line' : messageOfType(issue);
  if (issue.code === 'too_small') return issue.origin === 'string' ? 'it is empty' : `at least ${issue.minimum} is expected`;
  if (issue.code === 'too_big') return `at most ${issue.maximum} ${units[issue.origin] ?? ''}`.trim();
  return issue.message;
}

/** What a field without its own message for "it is missing" says. */
function messageOfType({ expected, message }: z.core.$ZodIssueInvalidType): string {
  return message.startsWith('Invalid input') ? `${typesInWords[expected] ?? expected} is expected` : message;
}

const units: Readonly<Record<string, string>> = { string: 'characters', array: 'items' };

const typesInWords: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  array: 'a list',
  boolean: 'true or false',
  object: 'an object',
};
