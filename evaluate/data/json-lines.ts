import { readFileSync } from 'node:fs';

/** The objects of a file, one a line. */
export const readJsonLines = <T>(path: string): readonly T[] =>
  readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as T);
