/** What an item is called, and what accepting it does. */
export interface ItemWords {
  readonly title: string;
  readonly one: string;
  readonly many: string;
  readonly means: string;
}

/** By the API's name of the kind. */
const words: Readonly<Record<string, ItemWords>> = {
  ENTITY: {
    title: 'New name',
    one: 'new name',
    many: 'new names',
    means: 'The graph does not know this name. Accepting adds it; or say which known entity it is.',
  },
  LINK: {
    title: 'Which one?',
    one: 'name to be told apart',
    many: 'names to be told apart',
    means: 'The name may mean some that the graph knows. Accepting says which one the article means.',
  },
  CLAIM: {
    title: 'Statement',
    one: 'statement',
    many: 'statements',
    means: 'The article says so. Accepting records it with these words; the names in it must be in the graph.',
  },
  EVIDENCE: {
    title: 'Sentence',
    one: 'sentence',
    many: 'sentences',
    means: 'These stand in one sentence, of which no rule made a statement. Accepting records the statement that you make of it.',
  },
};

/** In the order in which they are explained. */
export const itemKinds: readonly string[] = Object.keys(words);

export const itemWords = (kind: string): ItemWords => words[kind] ?? { title: kind, one: kind, many: kind, means: '' };
