import { isId, type Parameter } from '../../state/parameter.js';

const changeId: Parameter<string> = {
  absent: '',
  read: (text) => (isId(text) ? text : undefined),
  write: (value) => value || undefined,
};

export const changesParameters = {
  /** After which change; `''`: from the beginning. */
  since: changeId,
} as const;
