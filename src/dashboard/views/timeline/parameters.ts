import { flag, type Parameter, slugs, wholeNumber } from '../../state/parameter.js';

const openingEntities: readonly string[] = ['russia'];

const entities: Parameter<readonly string[]> = {
  ...slugs,
  absent: openingEntities,
  write: (value) => (value.join() === openingEntities.join() ? undefined : slugs.write(value)),
};

/** What is drawn: offices, relations of cooperation and conflict, or everything that is dated. */
export const contents = ['offices', 'relations', 'everything'] as const;

export type Content = (typeof contents)[number];

const content: Parameter<Content> = {
  absent: 'offices',
  read: (text) => contents.find((name) => name === text),
  write: (value) => (value === 'offices' ? undefined : value),
};

export const timelineParameters = {
  /** Whose. */
  of: entities,
  show: content,
  /** The first year drawn, and the last; 0: of the first and last date that is known. */
  start: wholeNumber(0, 0, 9999),
  end: wholeNumber(0, 0, 9999),
  /** The table in place of the bars. */
  table: flag,
} as const;
