import { sha256 } from '../../domain/identity.js';
import { type LooseRecord, namesOf, referencesOf } from './record-references.js';

/** A part of a file that is sent on its own. */
export interface Piece {
  readonly jsonl: string;
  /** For each line of the piece: its number in the file. */
  readonly lines: readonly number[];
  /** Of these, the lines that an earlier piece had too, and accounted for. */
  readonly repeated: readonly number[];
}

interface Line {
  readonly number: number;
  readonly text: string;
  readonly bytes: number;
  readonly record: LooseRecord;
}

/**
 * Splits a file of records into pieces of about `bytesMax` bytes (a longer line is sent alone, with what it needs), in
 * the order in which records rest on each other: entities, articles, claims. What an earlier piece wrote may be referred
 * to; but the `key` of an article means something within one piece only. So the articles that a piece needs stand at
 * its head again, without their text, which the graph has by then; and so do the authors, publishers and sources that
 * these rest on, where no earlier piece had them.
 */
export function splitRecords(jsonl: string, bytesMax: number): readonly Piece[] {
  const lines = readLines(jsonl);
  const needsOf = createNeeds(lines);
  const sent = new Set<Line>();
  const pieces: Piece[] = [];
  let piece = new Set<Line>();
  let bytes = 0;
  const finish = (): void => {
    pieces.push(pieceOf([...piece], sent));
    for (const line of piece) sent.add(line);
    piece = new Set();
    bytes = 0;
  };
  const isThere = (line: Line): boolean => piece.has(line) || (sent.has(line) && line.record['type'] !== 'article');
  for (const line of inOrder(lines)) {
    if (sent.has(line) || piece.has(line)) continue;
    if (piece.size > 0 && bytes + sizeOf(missingFor(line, needsOf, isThere), sent) > bytesMax) finish();
    const missing = missingFor(line, needsOf, isThere);
    for (const each of missing) piece.add(each);
    bytes += sizeOf(missing, sent);
  }
  if (piece.size > 0) finish();
  return pieces;
}

function readLines(jsonl: string): readonly Line[] {
  return jsonl.split('\n').flatMap((text, index) => {
    if (text.trim() === '') return [];
    return [{ number: index + 1, text, bytes: Buffer.byteLength(text) + 1, record: parse(text) }];
  });
}

/** For each line the type of its record; `undefined` where it has none. */
export const recordTypes = (jsonl: string): readonly unknown[] => jsonl.split('\n').map((text) => (text.includes('"type"') ? parse(text)['type'] : undefined));

/** What is no JSON object refers to nothing; whoever the piece is sent to will say what is wrong with it. */
function parse(text: string): LooseRecord {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? (value as LooseRecord) : {};
  } catch {
    return {};
  }
}

const order: readonly unknown[] = ['entity', 'article', 'claim', 'judgement', 'undo', 'proposal', 'item', 'decision'];

function inOrder(lines: readonly Line[]): readonly Line[] {
  const rank = ({ record }: Line): number => (order.includes(record['type']) ? order.indexOf(record['type']) : order.length);
  return lines.toSorted((a, b) => rank(a) - rank(b));
}

/** The lines that a line refers to. Where a name may mean several, all of them: that it is ambiguous must be seen. */
function createNeeds(lines: readonly Line[]): (line: Line) => readonly Line[] {
  const byName = new Map<string, Line[]>();
  for (const line of lines)
    for (const name of namesOf(line.record)) {
      const known = byName.get(name);
      if (known) known.push(line);
      else byName.set(name, [line]);
    }
  return ({ record }) => referencesOf(record).flatMap((name) => byName.get(name) ?? []);
}

/** A line and all that it rests on, directly or not, except what is there already. */
function missingFor(line: Line, needsOf: (line: Line) => readonly Line[], isThere: (line: Line) => boolean): readonly Line[] {
  const found = new Set([line]);
  // A set is walked in the order of adding, and what is added on the way is walked too.
  for (const each of found) for (const needed of needsOf(each)) if (!isThere(needed)) found.add(needed);
  return [...found];
}

const sizeOf = (lines: readonly Line[], sent: ReadonlySet<Line>): number =>
  lines.reduce((sum, line) => sum + (sent.has(line) ? Math.min(line.bytes, repeatedBytes) : line.bytes), 0);

/** About what an article record without its text takes. */
const repeatedBytes = 1_000;

function pieceOf(lines: readonly Line[], sent: ReadonlySet<Line>): Piece {
  return {
    jsonl: lines.map((line) => (sent.has(line) ? withoutText(line) : line.text)).join('\n'),
    lines: lines.map(({ number }) => number),
    repeated: lines.filter((line) => sent.has(line)).map(({ number }) => number),
  };
}

/** The same article, known by the digest of its text. One whose digest is wrong stays wrong. */
function withoutText({ text, record }: Line): string {
  const { text: body, textSha256, ...rest } = record;
  if (typeof body !== 'string') return text;
  const digest = sha256(body);
  return textSha256 === undefined || textSha256 === digest ? JSON.stringify({ ...rest, textSha256: digest }) : text;
}
