import { isId, type Parameter, wholeNumber } from '../../state/parameter.js';

const changeId: Parameter<string> = {
  absent: '',
  read: (text) => (isId(text) ? text : undefined),
  write: (value) => value || undefined,
};

export const changesParameters = {
  /** After which change; `''`: from the beginning. */
  since: changeId,
  /** The most that are wanted, newest first. */
  max: wholeNumber(100, 1, 1000),
} as const;
