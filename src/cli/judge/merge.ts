import { entityRef, type JudgedPayload, type JudgeOptions, judge, undoHint } from './judge.js';

export interface MergeOptions extends JudgeOptions {
  readonly different?: true;
  readonly unsure?: true;
  readonly dryRun?: true;
}

const mutation = `mutation Merge($input: EntityMergeInput!) {
  outcome: entityMerge(input: $input) {
    entity { id slug name sameAs { id slug name } }
    preview { members { id slug name } shownAs { id slug name } claims }
    judgement { id kind at by reason }
    userErrors { field code message }
  }
}`;

interface Brief {
  readonly id: string;
  readonly slug: string;
  readonly name: string;
}

interface Payload extends JudgedPayload {
  readonly preview: { readonly members: readonly Brief[]; readonly shownAs: Brief | null; readonly claims: number } | null;
  readonly judgement: { readonly id: string } | null;
}

/** Judges that two entities are the same, that they differ, or that nobody knows. */
export async function merge(a: string, b: string, options: MergeOptions): Promise<void> {
  const verdict = options.different ? 'DIFFERENT' : options.unsure ? 'UNSURE' : 'SAME';
  const dryRun = options.dryRun === true;
  const input = { a: entityRef(a), b: entityRef(b), verdict, reason: options.reason, dryRun };
  await judge<Payload>({ query: mutation, variables: { input } }, options, ({ preview, judgement }) => {
    if (preview === null && judgement === null)
      return [dryRun ? `nothing stands against it, or it was judged so already${untried}` : 'nothing to do: they were judged so already'];
    const said = preview === null ? `judged ${verdict.toLowerCase()}: ${a} and ${b}` : merged(preview);
    return [`${said}${dryRun ? untried : ''}`, ...(judgement === null ? [] : [undoHint(judgement)])];
  });
}

const untried = ' (dry run: nothing was written)';

const merged = ({ members, shownAs, claims }: NonNullable<Payload['preview']>): string =>
  `the same: ${members.map(({ slug }) => slug).join(', ')}: shown as ${shownAs?.slug}, with ${claims} claims`;
