import type { Span } from '../../domain/quote.js';

/** Sentences that one call is shown, in the order of the text. */
export interface Chunk {
  readonly sentences: readonly Span[];
  /** From the first sentence to the end of the last. */
  readonly span: Span;
  /** The words of the sentences, with a line break where something between them was left out. */
  readonly passage: string;
}

/**
 * The sentences of a text in chunks of at most `charactersMax`, in order, none cut: only a sentence that is longer by
 * itself is alone in a chunk that is too long, and is left to the caller to refuse.
 */
export function chunksOf(text: string, sentences: readonly Span[], charactersMax: number): readonly Chunk[] {
  const groups: Span[][] = [];
  for (const sentence of sentences) {
    const group = groups.at(-1);
    const start = group?.[0]?.start ?? sentence.start;
    if (group !== undefined && sentence.end - start <= charactersMax) group.push(sentence);
    else groups.push([sentence]);
  }
  return groups.map((group) => chunkOf(text, group));
}

function chunkOf(text: string, sentences: readonly Span[]): Chunk {
  const span = { start: sentences[0]?.start ?? 0, end: sentences.at(-1)?.end ?? 0 };
  const pieces = sentences.map(({ start, end }, index) => {
    const before = text.slice(sentences[index - 1]?.end ?? start, start);
    return `${before.trim() === '' ? before : '\n'}${text.slice(start, end)}`;
  });
  return { sentences, span, passage: pieces.join('') };
}
