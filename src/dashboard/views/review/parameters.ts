import { flag, isId, type Parameter } from '../../state/parameter.js';

const id = (type: 'prp' | 'pit'): Parameter<string> => ({
  absent: '',
  read: (text) => (isId(text) && text.startsWith(`${type}_`) ? text : undefined),
  write: (value) => value || undefined,
});

export const reviewParameters = {
  /** Which proposal; `''`: the list of all that wait. */
  proposal: id('prp'),
  /** The item that is being looked at; `''`: the first that waits. */
  item: id('pit'),
  /** In the list the proposals that are decided too; of a proposal only the items that wait. */
  all: flag,
  waiting: flag,
} as const;
