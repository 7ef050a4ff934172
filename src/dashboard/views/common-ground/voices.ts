interface Spoken {
  readonly speakers: readonly { readonly name: string }[] | null;
  readonly article: { readonly title: string | null } | null;
}

/** Where a claim that nobody is quoted on comes from. */
export const sourceWords = ({ article }: Spoken): string => article?.title ?? 'a record without a source';

/** Who says so, each once, those with more claims first; claims of data sets and records are counted under one name. */
export function voicesOf(statements: readonly Spoken[]): readonly string[] {
  const counts = new Map<string, number>();
  const count = (name: string) => counts.set(name, (counts.get(name) ?? 0) + 1);
  for (const { speakers } of statements) {
    if (speakers === null || speakers.length === 0) count('data and records');
    else for (const { name } of speakers) count(name);
  }
  return [...counts].toSorted(([, a], [, b]) => b - a).map(([name]) => name);
}
