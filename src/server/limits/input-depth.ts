import { type DocumentNode, visit } from 'graphql';
import type { Variables } from './list-size.js';

/** Levels of lists and objects in the deepest value that a document contains: `{not: {not: {…}}}` has three. */
export function literalDepth(document: DocumentNode): number {
  let depth = 0;
  let deepest = 0;
  const enter = () => {
    depth += 1;
    deepest = Math.max(deepest, depth);
  };
  const leave = () => {
    depth -= 1;
  };
  visit(document, { ObjectValue: { enter, leave }, ListValue: { enter, leave } });
  return deepest;
}

/** The same of the deepest variable; level by level, because a recursion over what a stranger sent may end in a stack overflow. */
export function variableDepth(variables: Variables): number {
  let depth = 0;
  let level = Object.values(variables).filter(isNested);
  while (level.length > 0) {
    depth += 1;
    level = level.flatMap((value) => Object.values(value).filter(isNested));
  }
  return depth;
}

const isNested = (value: unknown): value is object => typeof value === 'object' && value !== null;
