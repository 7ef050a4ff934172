import type { QueryText } from './query-link.js';

/** One of `examples/`: a question that analysts ask, ready to be run or changed. */
export interface SavedQuery extends QueryText {
  readonly title: string;
  /** One or two sentences: what the query answers. */
  readonly answers: string;
}

/**
 * Reads a saved query. Its first comment line is the title, the comment lines that follow say what it answers.
 * Throws where one of the two is missing, so that no build ships a nameless query.
 */
export function readSavedQuery(file: string, source: string, variables: string): SavedQuery {
  const lines = source.split('\n');
  const headEnd = lines.findIndex((line) => !line.startsWith('#'));
  const [title, ...answers] = lines.slice(0, headEnd).map((line) => line.replace(/^#\s*/, ''));
  if (!title || answers.length === 0) throw new Error(`${file} must start with two comment lines: its title, and what it answers`);
  return { title, answers: answers.join(' '), query: source, variables: variables.trim() };
}
