import type { Ingested } from './ingested.js';

/** What is wrong with an article, and then with the claims on it by the lines of their file: `claims.jsonl line 7: object: …`. */
export function faultLines({ file, userErrors }: Pick<Ingested, 'file' | 'userErrors'>, claims: string): readonly string[] {
  const placed = userErrors.map(({ field, message }) => {
    const line = lineOf(field);
    const [name, within] = line === undefined ? [file, field ?? []] : [`${claims} line ${line}`, (field ?? []).slice(2)];
    return { line: line ?? 0, text: `${name}: ${within.length === 0 ? '' : `${within.join('.')}: `}${message}` };
  });
  return placed.sort((a, b) => a.line - b.line).map(({ text }) => text);
}

/** A fault of a claim is at `claimsJsonl`, `line 7`, and then the field of the claim. */
function lineOf(field: readonly string[] | null): number | undefined {
  const [, line] = field?.[0] === 'claimsJsonl' ? (/^line (\d+)$/.exec(field[1] ?? '') ?? []) : [];
  return line === undefined ? undefined : Number(line);
}
