import { entityRef, type JudgedPayload, type JudgeOptions, judge } from './judge.js';

const mutation = `mutation Unmerge($input: EntityUnmergeInput!) {
  outcome: entityUnmerge(input: $input) {
    entities { id slug name }
    userErrors { field code message }
  }
}`;

interface Payload extends JudgedPayload {
  readonly entities: readonly { readonly slug: string }[] | null;
}

/** Undoes the judgement that two entities are the same. */
export async function unmerge(a: string, b: string, options: JudgeOptions): Promise<void> {
  const input = { a: entityRef(a), b: entityRef(b), reason: options.reason };
  await judge<Payload>({ query: mutation, variables: { input } }, options, ({ entities }) => [
    `no longer the same: ${(entities ?? []).map(({ slug }) => slug).join(' and ')}`,
  ]);
}
