/** The lines of a file that hold something: each of them is accounted for. */
export function countLines(jsonl: string): number {
  let count = 0;
  for (const line of jsonl.split('\n')) if (line.trim() !== '') count++;
  return count;
}
