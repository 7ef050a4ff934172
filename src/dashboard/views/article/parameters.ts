import { isId, type Parameter } from '../../state/parameter.js';

const articleId: Parameter<string> = {
  absent: '',
  read: (text) => (isId(text) ? text : undefined),
  write: (value) => value || undefined,
};

/** As much as the API takes for a text that is looked for. */
const findMax = 200;

const words: Parameter<string> = {
  absent: '',
  read: (text) => (text.length <= findMax ? text : undefined),
  write: (value) => value || undefined,
};

export const articleParameters = {
  /** Which article; `''`: the list of all. */
  id: articleId,
  /** What the titles and texts of those listed contain. */
  find: words,
} as const;
